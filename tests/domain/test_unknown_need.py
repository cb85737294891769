"""A need that nobody told is counted and shown as any other, is like nothing, and can be set right."""

from dataclasses import replace

import pytest

from bot.domain.codes import Language, Need
from bot.domain.coding import recoded
from bot.domain.county import KAINUU, County
from bot.domain.form import observation_form
from bot.domain.likeness.topics import TOPICS
from bot.domain.likeness.words import codes_of
from bot.domain.observation import Observation
from bot.domain.release import BEFORE_PLANS, Release, Tables, added, told_of
from bot.domain.release_tables import CROSSED, TOTAL
from bot.domain.suppression import THRESHOLDS, WITHHELD, Audience
from bot.domain.themes import themes
from dialogs.pages.digests import digest_page
from dialogs.pages.releases import release_page
from dialogs.render import as_text
from dialogs.texts import Texts
from tests.cards.scenes import counts_of, facts_of_week
from tests.domain.counted import counting
from tests.storage.cast import NOON, an_observation

PUBLIC = THRESHOLDS[Audience.PUBLIC]
FORM = observation_form(KAINUU)
SAID = {Language.FI: "Ei tiedossa", Language.SV: "Inte känt", Language.EN: "Not known"}


def tables_of(found: list[Observation]) -> Tables:
    return told_of(counting(found), PUBLIC, BEFORE_PLANS)


def seen(count: int, need: str = Need.UNKNOWN, *, people: int = 9) -> list[Observation]:
    """Observations of several people."""
    return [
        an_observation(f"H-2026-{n:04}", person_id=f"p{n % people}", type="NEG", need_main=need)
        for n in range(1, count + 1)
    ]


@pytest.mark.parametrize("language", Language)
def test_a_digest_and_a_release_count_it_and_say_so(language: Language) -> None:
    texts, found = Texts(language), [*seen(30), *seen(30, Need.SHL11_02)]
    themed = themes(counts_of(found), None, THRESHOLDS[Audience.INTERNAL])
    told = replace(facts_of_week(0), themes=themed)
    assert f"{SAID[language]}: 30" in as_text(digest_page(told, County(municipalities=KAINUU), texts), texts)
    release = Release(
        id="r1",
        audience=Audience.PUBLIC,
        period="2026-H2",
        made_at=NOON,
        observations=PUBLIC.observations,
        reporters=PUBLIC.reporters,
        tables=tables_of(found),
    )
    assert f"{SAID[language]}: 30" in as_text(release_page(release, texts), texts)


def test_a_release_has_it_in_each_table_and_withholds_it_where_there_are_few() -> None:
    many = tables_of([*seen(30), *seen(30, Need.SHL11_02)])
    assert (many["need_main"]["UNKNOWN"], many[CROSSED]["NEG-UNKNOWN"]) == (30, 30)
    few = tables_of([*seen(2), *seen(30, Need.SHL11_02)])
    assert few["need_main"]["UNKNOWN"] is WITHHELD
    assert few[CROSSED]["NEG-UNKNOWN"] is WITHHELD


def test_what_was_published_before_there_was_such_a_code_is_added_up_all_the_same() -> None:
    older = tables_of(seen(30, Need.SHL11_02))
    older = {
        name: {code: n for code, n in figures.items() if not code.endswith("UNKNOWN")}
        for name, figures in older.items()
    }
    newer = tables_of([*seen(30), *seen(30, Need.SHL11_02)])
    for parts in ([older, newer], [newer, older]):
        both = {name: added([part[name] for part in parts]) for name in older}
        assert (both["need_main"]["UNKNOWN"], both["need_main"]["SHL11_02"]) == (30, 60)
        assert both[TOTAL] == {"ALL": 90}


def test_nothing_is_like_anything_by_it_and_no_text_speaks_for_it() -> None:
    assert codes_of({"need_main": "UNKNOWN", "service_task": "TYOIK"}) == ("service_task:TYOIK",)
    assert not any(Need.UNKNOWN in topic.says for topic in TOPICS)


def test_the_desk_sets_it_right_and_empties_no_need() -> None:
    (one,) = seen(1)
    right = recoded(one, {"need_main": "SHL11_03"}, FORM)
    assert (right.need_main, right.chosen) == ("SHL11_03", {"need_main": "UNKNOWN"})
    for key, unknown in (("need_main", "UNKNOWN"), ("extent", "UNKNOWN"), ("sector", ["EOS"])):
        assert recoded(right, {key: ""}, FORM).value(key) == unknown
