"""However much there is to tell, an area's quarter has four pages at most."""

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.domain.codes import Language
from bot.domain.evidence.municipal import MunicipalFacts
from bot.domain.evidence.selection_municipal import chosen, municipal_facts
from bot.domain.publication import Tone, Written
from bot.domain.quarter_plan import QuarterPlan
from dialogs.documents.files import files_of
from dialogs.texts import Texts
from tests.documents.cast import SILENCE_NEAR
from tests.documents.test_municipal_facts import (
    COUNTY,
    OCTOBER,
    made_publication,
    made_records,
    made_release,
    made_sent,
)

OFFICE = shutil.which("soffice")
SENTENCE = (
    "Vuokra-asunnon saaminen kestää liian kauan, ja ihmiset asuvat tuttavien luona epävarmoissa oloissa. "
)


def _words(most: int) -> str:
    return (SENTENCE * 20)[:most]


def crowded(size: int) -> MunicipalFacts:
    """Facts of a quarter with more of everything than fits, in texts of about this length."""
    done = {
        "done_changed": _words(size),
        "done_where": "Kuhmon kirjasto",
        "done_since": "2026-11-02",
    }
    recipient = f"{_words(min(size, 60))} Kuhmo"
    proposals = [
        made_sent(1, recipient),
        *(made_sent(n, recipient, "answered_no", reason=_words(size)) for n in range(2, 20)),
        *(
            made_sent(n, recipient, "answered_yes", "done", reason=_words(size), done=done)
            for n in range(20, 24)
        ),
    ]
    spring = datetime(2026, 3, 2, tzinfo=UTC)
    said = Written(
        title=_words(80),
        summary=_words(min(600, size * 3)),
        conclusion=_words(min(300, size * 2)),
        ask=_words(min(300, size * 2)),
    )
    publications = [
        replace(
            made_publication(
                n,
                "Kuhmo",
                tone=Tone.JOY if n % 3 == 0 else Tone.WORRY,
                at=OCTOBER if n < 12 else spring,
            ),
            words={"fi": said},
        )
        for n in range(1, 30)
    ]
    records = made_records(
        proposals=proposals,
        publications=publications,
        release=made_release(total={"ALL": 20}, area={"Muu Kainuu": 7}),
    )
    plan = QuarterPlan(
        id="q",
        area="Kuhmo",
        period="2026-Q4",
        language=Language.FI,
        words="\n".join([_words(118)] * 5),
        written_at=OCTOBER,
    )
    records = replace(records, silence=SILENCE_NEAR, plan=plan, meeting=date(2027, 3, 11))
    return municipal_facts(records, chosen(records, COUNTY), lambda _, words: words, COUNTY)


@pytest.mark.skipif(OFFICE is None, reason="needs LibreOffice")
def test_it_has_four_pages_at_most(tmp_path: Path) -> None:
    for size in (20, 60, 150, 500):
        for language in (Language.FI, Language.SV):
            files = files_of(crowded(size), Texts(language))
            content = next(made for name, made in files.items() if name.endswith(".docx"))
            (tmp_path / f"{size}-{language}.docx").write_bytes(content)
    documents = sorted(map(str, tmp_path.glob("*.docx")))
    home = f"-env:UserInstallation=file://{tmp_path / 'office'}"
    command = [str(OFFICE), home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), *documents]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    pages = {
        path.name: len(re.findall(rb"/Type\s*/Page\b", path.read_bytes())) for path in tmp_path.glob("*.pdf")
    }
    assert len(pages) == len(documents)
    assert all(0 < count <= 4 for count in pages.values()), pages
