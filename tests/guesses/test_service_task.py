"""The writer's own field of work is known where they tell it, and a service complained of is not theirs."""

import pytest

from bot.domain.codes import Language, ServiceTask
from bot.domain.guesses.service_task import service_task_in

FI, SV, EN = Language


@pytest.mark.parametrize(
    ("text", "language", "task"),
    [
        ("Meillä aikuissosiaalityössä näkyy häätöjä.", FI, ServiceTask.TYOIK),
        ("Työskentelen vammaispalvelussa.", FI, ServiceTask.VAMM),
        ("Vammaispalveluiden sosiaalityöntekijänä kohtaan tätä.", FI, ServiceTask.VAMM),
        ("Kuraattorina näen tätä.", FI, ServiceTask.KOULU),
        ("Lastensuojelussamme ei ole paikkoja.", FI, ServiceTask.LASTEN),
        ("Päihdetyössä ollaan huomattu sama.", FI, ServiceTask.PAIHDE),
        ("Hos oss inom hemvården är det bråttom.", SV, ServiceTask.IAKK),
        ("Inom missbrukarvården märker vi detta.", SV, ServiceTask.PAIHDE),
        ("Som kurator ser jag detta.", SV, ServiceTask.KOULU),
        ("In adult social work we see this.", EN, ServiceTask.TYOIK),
        ("I see this in our child welfare unit, in child welfare we wait.", EN, ServiceTask.LASTEN),
        ("As a school social worker I see this.", EN, ServiceTask.KOULU),
    ],
)
def test_who_tells_where_they_work_is_understood(text: str, language: Language, task: ServiceTask) -> None:
    assert service_task_in(text, language) is task


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kotihoito ei tule ajoissa.", FI),
        ("Asiakkaamme jonottaa päihdepalveluissa.", FI),
        ("Päihdepalveluissa meidän asiakkaat odottavat.", FI),
        ("Meidän asiakkaat eivät pääse mielenterveyspalveluihin.", FI),
        ("Aikuissosiaalityön asiakkaat eivät saa asuntoa.", FI),
        ("Meillä lastensuojelussa ja meillä vammaispalvelussa sama juttu.", FI),
        ("Hemvården kommer inte i tid.", SV),
        ("Home care does not come on time.", EN),
        ("", EN),
    ],
)
def test_a_service_that_is_spoken_of_or_two_are_nobodys_own(text: str, language: Language) -> None:
    assert service_task_in(text, language) is None
