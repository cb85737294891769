"""How many pages documents have, as LibreOffice lays them out: ``python -m tests.documents.pages``.

Run by hand after a change of a document: LibreOffice is too large for every run of the tests.
"""

import re
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.domain.codes import Language
from bot.domain.evidence.municipal import MunicipalFacts
from bot.domain.evidence.report import ReportFacts
from bot.domain.publication import Tone, Written
from bot.domain.quarter_plan import QuarterPlan
from bot.domain.selection.municipal import chosen, municipal_facts
from dialogs.documents.files import files_of
from dialogs.texts import Texts
from tests.documents import report_cast
from tests.documents.cast import PACK, SILENCE_NEAR
from tests.documents.test_municipal_facts import (
    COUNTY,
    OCTOBER,
    made_publication,
    made_records,
    made_release,
    made_sent,
)

HOW = "apt install libreoffice-writer-nogui"
_SENTENCE = (
    "Vuokra-asunnon saaminen kestää liian kauan, ja ihmiset asuvat tuttavien luona epävarmoissa oloissa. "
)


def _words(most: int) -> str:
    return (_SENTENCE * 20)[:most]


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


def usual() -> ReportFacts:
    """A county's usual year: nine publications and eleven proposals."""
    more = [
        replace(one, number=f"{one.number[:-1]}{n}", title=one.title and f"{one.title} {n}")
        for n, one in enumerate(report_cast.PROPOSALS[:5], 4)
    ]
    others = [replace(one, number=f"J-2026-001{n}") for n, one in enumerate(report_cast.PUBLISHED[:3])]
    return replace(
        report_cast.YEAR,
        proposals=(*report_cast.YEAR.proposals, *more),
        published=(*report_cast.YEAR.published, *others),
        conclusions=report_cast.YEAR.conclusions * 2,
    )


def shown() -> dict[str, tuple[object, int]]:
    """Return documents by name, each with the most pages that it may have."""
    crowds = {f"municipal{size}": (crowded(size), 4) for size in (20, 60, 150, 500)}
    councillors = {f"councillor{n}": (one, 1) for n, one in enumerate(report_cast.fullest())}
    return {**crowds, "year": (usual(), 10), **councillors, "pack": (PACK, 10)}


def main() -> int:
    """Print the pages of each document in each language; 1 when one has more than it may."""
    office = shutil.which("soffice")
    if office is None:
        sys.stderr.write(f"LibreOffice lays the pages out: {HOW}\n")
        return 1
    with TemporaryDirectory() as name:
        folder = Path(name)
        for title, (facts, _) in shown().items():
            for language in Language:
                made = files_of(facts, Texts(language))
                content = next(file for ending, file in made.items() if ending.endswith(".docx"))
                (folder / f"{title}.{language}.docx").write_bytes(content)
        files = [str(path) for path in sorted(folder.glob("*.docx"))]
        home = f"-env:UserInstallation={(folder / 'home').as_uri()}"
        command = [office, home, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *files]
        subprocess.run(command, check=True, capture_output=True)
        wrong = False
        for path in sorted(folder.glob("*.pdf")):
            pages = len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))
            most = shown()[path.name.split(".")[0]][1]
            wrong = wrong or not 0 < pages <= most
            sys.stdout.write(f"{path.stem}: {pages} of {most}\n")
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main())
