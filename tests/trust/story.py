"""One long story in which everything happens, for tests that look at what it leaves behind."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from bot.domain.roles import Role
from bot.usecases import digest_posts
from bot.usecases.context import Context
from tests import cast
from tests.cast import Actor
from tests.conversations.filing import to_form_by_card, to_typed_form
from tests.conversations.offices import appointed
from tests.stage import Chat, Stage, linked_channel, words

ANNA = replace(cast.ANNA, name="Annikki-Rautalampi")
SVEN = replace(cast.SVEN, name="Svante-Lindkvist")
ELLEN = replace(cast.ELLEN, name="Eleanor-Blackwood")
TUOVI = Actor("Tuovi-Kettunen", "00000000-0000-4000-8000-0000000000aa", "fi-FI")
REPORTERS = (ANNA, SVEN, ELLEN, TUOVI)

CODE = re.compile(r"\b[A-Z0-9]{4}(?:-[A-Z0-9]{4}){3}\b")

NAMED = "Luottotietomerkintä sulkee vuokramarkkinat, ja ihmiset jäävät tuttavien sohville kuukausiksi."
PSEUDO = "Den som har en anmärkning i registret lämnas utan bostad och flyttar runt mellan bekanta."
ANON = "People with one default on record are turned away by every landlord and sleep on sofas."
TYPED = "Maksusuunnitelma ei kelpaa vuokranantajille, vaikka velka olisi jo melkein kokonaan maksettu."
MASKED = "Maksusuunnitelma ei kelpaa, vaikka velka olisi jo melkein kokonaan maksettu takaisin."
TYPED_ANON = "Toimeentulotuen odotusaika on venynyt viikkoja, ja vuokrat jäävät sen takia maksamatta."
BEFORE = "Asumisneuvontaan pääsee joskus nopeasti, ja häätöjä on saatu estettyä puheluilla."
SECOND = "Asumisneuvontaan pääsee nopeasti, ja häätöjä on saatu estettyä puhelinsoitolla ajoissa."
TAKEN_BACK = "Sosiaalinen luototus tunnetaan huonosti, eikä siitä kerrota ihmisille missään vaiheessa."
TAKEN_BACK_ANON = "Nobody explains the social credit scheme to clients, so they turn to costly quick loans."
STOPPED = "Asiakas 010190-921C on odottanut asuntoa kuukausia eikä saa vastausta keneltäkään."
URGENT = "Lapsi on ollut yksin kotona aamusta asti ja itkee nyt, eikä kukaan avaa ovea."
SEVERAL = (
    "1. Velkaneuvontaan on viiden viikon jono, eikä kukaan vastaa puhelimeen päivisin.\n"
    "2. Toimeentulotuen päätökset myöhästyvät joka kuussa, ja vuokrat jäävät maksamatta.\n"
    "3. Kotihoidon käyntejä perutaan viikonloppuisin, ja iäkkäät jäävät ilman lämmintä ruokaa."
)
UNKNOWN = "mitäköhän tästä oikein pitäisi ajatella"
WHAT = "Sovitaan vuokrataloyhtiön kanssa, että maksusuunnitelma riittää asunnon saamiseen."
WHAT_ANON = "Laaditaan yhteinen ohje maksuhäiriöisten asunnonhakijoiden neuvontaan."
GOAL = "Puolet hakijoista saa asunnon kolmessa kuukaudessa."
REASON = "Malli otetaan käyttöön keväällä kaikissa taloissa."
LAWFUL = "Hallinto-oikeus on pyytänyt tiedon kirjallisesti lain nojalla."
FILL = f"""täydennä E-2026-0001
mittari: {GOAL}
tavoite: 6
viimeistään: 30.6.2027
vastaanottaja: Vuokrataloyhtiö
viejä: asumisen työryhmä
vastaus viimeistään: 31.1.2027
shl 7: 2
ehkäisevä: 1
viestintä: Tiedote yksiköille tammikuussa."""

WRITTEN = (
    NAMED,
    PSEUDO,
    ANON,
    TYPED,
    TYPED_ANON,
    MASKED,
    BEFORE,
    SECOND,
    TAKEN_BACK,
    TAKEN_BACK_ANON,
    STOPPED,
    URGENT,
    SEVERAL[3:40],
    UNKNOWN,
    WHAT,
    WHAT_ANON,
    GOAL,
    REASON,
    LAWFUL,
)
"""All that people wrote in their own words."""

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)


@dataclass
class Told:
    """The story as it is told.

    Attributes:
        numbers: of each observation, by its text.
        moments: when an anonymous filing began and ended, with its reporter.
        codes: the receipt codes.
        answers: who posted, and what came back in the HTTP answer.
        shown: the card of each observation in the channel, by its number.
        screened: the same at the desk, in the coordinator's own chat.
        named: what the coordinator read, the one place where a name is shown.
    """

    on: Stage
    numbers: dict[str, str] = field(default_factory=dict)
    moments: list[tuple[Actor, datetime, datetime]] = field(default_factory=list)
    codes: dict[str, str] = field(default_factory=dict)
    answers: list[tuple[str, str]] = field(default_factory=list)
    shown: dict[str, str] = field(default_factory=dict)
    screened: dict[str, str] = field(default_factory=dict)
    named: str = ""

    def tick(self, minutes: float = 3) -> None:
        """Let some time pass, so that every moment is one of its own."""
        self.on.clock.advance(minutes=minutes)

    def record(self) -> None:
        """Keep what goes back in the HTTP answers, with the Teams id of the person who gets it."""
        post = self.on.post

        async def recorded(activity: Mapping[str, Any], **how: Any) -> tuple[int, Any]:
            status, body = await post(activity, **how)
            self.answers.append((str(activity["from"]["id"]), str(body)))
            return status, body

        self.on.post = recorded  # type: ignore[method-assign]  # the same, and written down

    async def file(self, chat: Chat, text: str, mode: str) -> None:
        """File by card; an anonymous one's moments and code are noted."""
        self.tick()
        began = self.on.clock()
        await to_form_by_card(chat, text)
        self.tick(1)
        receipt = words(await chat.presses("send", reporter_mode=mode))
        self._filed(chat, text, receipt, began)

    async def type(self, chat: Chat, text: str, *, anonymous: bool = False) -> None:
        """File by typing."""
        self.tick()
        began = self.on.clock()
        await to_typed_form(chat, "ANON" if anonymous else "PSEUDO", text)
        self.tick(1)
        self._filed(chat, text, await chat.says("lähetä"), began)

    def _filed(self, chat: Chat, text: str, receipt: str, began: datetime) -> None:
        self.numbers[text] = f"H-2026-{len(self.numbers) + 1:04}"
        if code := CODE.search(receipt):
            self.codes[text] = code[0]
            self.moments.append((chat.who, began, self.on.clock()))
        self.tick()


async def tell(on: Stage) -> Told:
    """Tell the whole story."""
    told = Told(on)
    told.record()
    anna, sven, ellen, tuovi = (Chat(on, who) for who in REPORTERS)
    for chat in (anna, sven, ellen, tuovi):
        await chat.installs()
    told.tick(600)
    await _observations_come(told, anna, sven, ellen, tuovi)
    await _the_door_is_tried(told, anna, sven, ellen)
    channel = await linked_channel(on)
    await _the_group_looks(told, channel)
    await _the_group_works(told, channel)
    await _officers(told, anna)
    await _the_end(told, channel, sven, ellen, tuovi)
    await on.house.acks.write()
    return told


async def _observations_come(told: Told, anna: Chat, sven: Chat, ellen: Chat, tuovi: Chat) -> None:
    await told.file(anna, NAMED, "NAMED")
    await told.file(sven, PSEUDO, "PSEUDO")
    await told.file(ellen, ANON, "ANON")
    await told.type(tuovi, TYPED)
    await told.type(tuovi, TYPED_ANON, anonymous=True)
    await told.file(anna, BEFORE, "PSEUDO")
    told.numbers = {SECOND if text == BEFORE else text: number for text, number in told.numbers.items()}
    await told.file(sven, TAKEN_BACK, "NAMED")
    await told.file(ellen, TAKEN_BACK_ANON, "ANON")


async def _the_door_is_tried(told: Told, anna: Chat, sven: Chat, ellen: Chat) -> None:
    """Delivered twice, stopped by the guard, refused, not understood, failing inside."""
    await ellen.repeats()
    await ellen.repeats(id="another id of the same press")
    await anna.says(UNKNOWN)
    await anna.repeats()
    for text in (STOPPED, URGENT):
        await anna.says(text)
        await anna.presses("discard_text")
    assert "3 havaintoa" in await anna.says(SEVERAL)
    told.tick()
    await sven.says(told.numbers[NAMED])  # another person's
    await sven.says("kvitto ACDE-FGHJ-KLMN-PQRT")
    assert ANON in await ellen.says(f"receipt {told.codes[ANON]}")
    await anna.says("havainto")
    await anna.presses("answer", text=STOPPED)
    await anna.says("havainto")
    await _fails_inside(told, anna)
    told.tick()
    await anna.presses("cancel")
    await _answers_are_refused(told, anna, ellen)
    await _own_data(told, anna)


async def _answers_are_refused(told: Told, *chats: Chat) -> None:
    for chat in chats:
        told.on.teams.fail(400)
        await chat.says("ohje")


async def _own_data(told: Told, chat: Chat) -> None:
    """All that is stored, taken along, and one observation corrected."""
    await chat.says("tietoni")
    await chat.presses("export")
    await chat.says("vie tietoni")
    await chat.says(f"korjaa {told.numbers[SECOND]}")
    await chat.presses("send", text=SECOND)


class _Broken:
    """A guard that fails where people's words are at hand."""

    def __getattr__(self, name: str) -> Any:
        raise RuntimeError("broken on purpose")


async def _fails_inside(told: Told, chat: Chat) -> None:
    dispatcher = told.on.house.handler.dispatcher
    current = dispatcher.current_guard
    whole = current.guard
    current.guard = _Broken()  # type: ignore[assignment]  # broken on purpose
    try:
        for _ in range(2):
            await chat.presses("answer", text=NAMED)
    finally:
        current.guard = whole


async def _the_group_looks(told: Told, channel: Chat) -> None:
    desk = channel.own
    await desk.says("hei")
    await channel.says("kooste")
    await channel.presses("queue")
    for number in told.numbers.values():
        await channel.says(number)
        told.shown[number] = words(channel.heard[-1])
        told.screened[number] = await desk.says(f"jono {number}")
        told.tick()
    await desk.says("pelkkä teksti")
    await channel.says(told.numbers[ANON])
    await channel.says("havainnot")
    await Chat(told.on, cast.KAISA).says("kortit")
    await channel.says("havainnot")
    told.named = await Chat(told.on, cast.KAISA).says(f"tekijä {told.numbers[NAMED]}")
    await Chat(told.on, cast.LEENA).says(f"tekijä {told.numbers[NAMED]}")
    await channel.says(f"peitä {told.numbers[TYPED]} teksti: {MASKED}")
    await Chat(told.on, cast.OTTO, channel=cast.CHANNEL).says(told.numbers[ANON])


async def _digest(told: Told) -> None:
    told.on.clock.set(max(MONDAY, told.on.clock()))
    async with told.on.unit() as unit:
        await digest_posts.queue_due(Context(unit=unit, county=told.on.settings.county, now=told.on.clock()))
    await told.on.house.courier.empty()


async def _the_group_works(told: Told, channel: Chat) -> None:
    on, numbers = told.on, told.numbers
    await _digest(told)
    await channel.says(f"ehdotus {numbers[NAMED]} {numbers[PSEUDO]} {numbers[TYPED]} {WHAT}")
    told.tick()
    await channel.says(f"ehdotus {numbers[ANON]} {WHAT_ANON}")
    told.tick()
    await channel.says(f"ehdotus {numbers[SECOND]} {STOPPED}")
    await channel.says(FILL)
    await channel.says("E-2026-0001")
    await channel.presses("move", to="put_forward")
    await channel.says("tila E-2026-0002 esitetty")
    told.tick()
    for line in ("puollettu", "lähetetty", f"vastattu kyllä 1.3.2028 {REASON}", "toteutuksessa"):
        await channel.says(f"tila E-2026-0001 {line}")
        told.tick()
    await Chat(on, SVEN)._post(type="installationUpdate", action="remove")
    await channel.says(
        f"tila E-2026-0001 toteutettu mikä muuttui: {REASON}; missä: Kajaani; alkaen: 1.9.2026"
    )
    await channel.says("E-2026-0002")


async def _officers(told: Told, anna: Chat) -> None:
    pirjo = await appointed(told.on, cast.PIRJO, Role.DPO)
    aki = await appointed(told.on, cast.AKI, Role.ADMIN)
    await pirjo.says(f"henkilöllisyys {told.numbers[NAMED]} {LAWFUL}")
    await aki.says("hylkää henkilöllisyys 1")
    await anna.says("valvonta")
    for chat in (pirjo, aki):
        await chat.says("valvonta")
        await chat.says("pelkkä teksti")
        await chat.says("valvonta")


async def _the_end(told: Told, channel: Chat, sven: Chat, ellen: Chat, tuovi: Chat) -> None:
    told.tick()
    await sven.confirms(f"radera {told.numbers[TAKEN_BACK]}")
    await ellen.confirms(f"delete {told.codes[TAKEN_BACK_ANON]}")
    await channel.says("kooste 2026-W47")
    told.tick()
    await tuovi._post(type="installationUpdate", action="remove")
    await channel.says("H-2026-0999")
