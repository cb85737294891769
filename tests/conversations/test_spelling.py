"""What people type, as their telephones, keyboards and Teams send it: understood as it was meant."""

from functools import partial

import pytest

from bot.domain.codes import Language
from bot.domain.log import Action
from bot.domain.roles import Role
from bot.usecases import groups
from bot.usecases.context import Context
from dialogs.texts import Texts
from tests.bench.test_costs import counted
from tests.cast import AKI, CHANNEL, ELLEN, KAISA, LEENA, PIRJO, SVEN
from tests.conversations.filing import (
    SEND,
    TEXT,
    TEXT_ONLY,
    draft_of,
    file_by_text,
    found_draft,
    to_form_by_text,
)
from tests.conversations.offices import appointed, code_for
from tests.conversations.proposing import made
from tests.conversations.test_reporter_modes import CODE, dump, file_as
from tests.fakes.authority import TENANT_ID
from tests.stage import Chat, Stage, linked_channel, words

NEED = "Asunnon saanti on vaikeaa, ja {} on nähnyt saman kuudessa kunnassa viime vuonna."
OLAVI = {"type": "mention", "mentioned": {"id": "29:olavi", "name": "Olavi Testinen"}}
DASHES = ("\u2010", "\u2011", "\u2013", "\u2014", "\u2212")


async def at_the_text(chat: Chat) -> None:
    """Typing, before a form without a text."""
    await chat.says("pelkkä teksti")
    await chat.says("havainto")


# --- texts


async def test_a_colleague_who_is_mentioned_stays_in_the_text_and_the_guard_sees_the_name(
    on: Stage, anna: Chat
) -> None:
    await at_the_text(anna)
    entity = {**OLAVI, "text": "<at>Olavi Testinen</at>"}
    said = await anna.says(NEED.format("<at>Olavi Testinen</at>"), entities=[entity])
    assert "Voiko tästä tunnistaa jonkun?" in said
    assert "Olavi Testinen" in said
    assert not (await draft_of(on, anna)).written
    await anna.says("vahvista")
    assert (await draft_of(on, anna)).answers["text"] == NEED.format("Olavi Testinen")


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        (
            '<quoted messageId="1790000000001"/> Asunnon saanti on vaikeaa, jos on maksuhäiriömerkintä.',
            "Asunnon saanti on vaikeaa, jos on maksuhäiriömerkintä.",
        ),
        (
            '<attachment id="0123456789abcdef01234567"></attachment>Asunnon saanti on vaikeaa kaikille.',
            "Asunnon saanti on vaikeaa kaikille.",
        ),
        (
            "Asiakkaita on &lt;10 &amp; jono on &gt;3 kk; &quot;ei paikkoja&quot; sanotaan joka kunnassa.",
            'Asiakkaita on <10 & jono on >3 kk; "ei paikkoja" sanotaan joka kunnassa.',
        ),
        (
            'Ennen <attachment id="x1"></attachment> asunnon saanti on työ, ja <at>Havainto</at> jonot ovat.',
            "Ennen asunnon saanti on työ, ja jonot ovat.",
        ),
        (
            "Asunnon saanti on vaikeaa.<br>Jonot ovat pitkiä.",
            "Asunnon saanti on vaikeaa.\nJonot ovat pitkiä.",
        ),
        ("Asunnon saanti on vaikeaa.\u2028Jonot ovat.", "Asunnon saanti on vaikeaa.\nJonot ovat."),
        ("Asun\u00adnon saan\u200bti on va\u0308lilla\u0308 vaikeaa.", "Asunnon saanti on välillä vaikeaa."),
        ("Asunnon saanti \u2013 siis koti \u2014 on 2\u20133 vuoden työ.",) * 2,
        ("Asunnon saanti on vaikeaa 👩\u200d👧 ja ❤\ufe0f riittää.",) * 2,
        (
            "Kirjoitin &lt;at&gt;nimen&lt;/at&gt; ja 5 < 7 eikä muuta.",
            "Kirjoitin <at>nimen</at> ja 5 < 7 eikä muuta.",
        ),
    ],
)
async def test_a_text_is_kept_as_it_was_meant_and_nobody_is_accused(
    on: Stage, anna: Chat, sent: str, kept: str
) -> None:
    await at_the_text(anna)
    await anna.says(sent)
    assert (await draft_of(on, anna)).answers.get("text") == kept


@pytest.mark.parametrize("sent", ["<p>{}</p>", "{}\u200b", "\u00a0{}", "<div>{}</div>"])
async def test_the_first_message_is_kept_as_it_was_meant_too(on: Stage, anna: Chat, sent: str) -> None:
    await anna.says(sent.format(TEXT["fi"]))
    assert (await draft_of(on, anna)).answers["text"] == TEXT["fi"]


async def test_half_an_emoji_loses_no_text(on: Stage, anna: Chat) -> None:
    await at_the_text(anna)
    await anna.says("Asunnon saanti on vaikeaa \ud83d")  # as a client sends what it has cut short
    assert (await draft_of(on, anna)).answers["text"] == "Asunnon saanti on vaikeaa \ufffd"


async def test_decomposed_letters_are_letters(on: Stage, anna: Chat) -> None:
    await to_form_by_text(anna)
    assert "H-2026-0001" in await anna.says("la\u0308heta\u0308")
    decomposed = TEXT["fi"].replace("ä", "a\u0308")
    await anna.says(decomposed + " Toinen.")
    assert (await draft_of(on, anna)).answers["text"] == TEXT["fi"] + " Toinen."


@pytest.mark.parametrize(
    "line", ["omat", "**omat**", "o\u200bmat", "omat\u00a0", "<p>omat</p>", "omat\ufeff"]
)
async def test_a_command_is_a_command(anna: Chat, line: str) -> None:
    assert await anna.says(line) == await anna.says("omat")


async def test_a_value_beside_a_text_is_no_button(anna: Chat) -> None:
    expected = await anna.says("apua")
    assert await anna.says("apua", value="apua") == expected
    assert await anna.says("", value="apua") == expected
    assert await anna.says("apua", value={"jotain": 1}) == expected


async def test_a_card_s_inputs_are_kept_as_they_were_typed(on: Stage, anna: Chat) -> None:
    await anna.says("havainto")
    await anna.presses(
        "answer", text="Merkintä &lt;b&gt; ja <br> jää, kun ka\u0308ytetään \ud83d\u200b sitä."
    )
    kept = (await draft_of(on, anna)).answers["text"]
    assert kept == "Merkintä &lt;b&gt; ja <br> jää, kun käytetään \ufffd sitä."


# --- choices


LABELS = {"fi": "kohta {}", "sv": "alternativ {}", "en": "option {}"}


@pytest.mark.parametrize("dress", ["{})", "{}.", "({})", "#{}", "named", "{}\ufe0f\u20e3", "<p>{}</p>"])
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
async def test_a_whole_observation_with_dressed_numbers(on: Stage, language: str, dress: str) -> None:
    dress = LABELS[language] if dress == "named" else dress
    chat = Chat(on, {"fi": LEENA, "sv": SVEN, "en": ELLEN}[language])
    both = {"fi": "{} ja {}", "sv": "{} och {}", "en": "{} and {}"}[language]
    edit = {"fi": "muokkaa {}", "sv": "redigera {}", "en": "edit {}"}[language].format
    texts = Texts(Language(language))
    lines = [TEXT_ONLY[language], TEXT[language], dress.format(1), dress.format(2)]
    for key, said in (
        ("extent", dress.format(3)),
        ("type", dress.format(2)),
        ("need_main", dress.format(2)),
        ("sector", both.format(dress.format(4), dress.format(8))),
    ):
        lines += [edit(texts(f"label-{key}")), said]
    for line in lines:
        await chat.says(line)
    await chat.says(SEND[language])
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    assert (seen.type, seen.need_main, seen.value("service_task"), seen.value("extent")) == (
        "NEG",
        "SHL11_02",
        "TYOIK",
        "COMMON",
    )
    assert seen.sector == ("ASUM", "VAPAA")


# --- numbers, dates, weeks, commands


@pytest.mark.parametrize("dash", DASHES)
async def test_a_number_has_any_dash_wherever_it_is_named(on: Stage, anna: Chat, dash: str) -> None:
    await file_by_text(anna)
    channel = await linked_channel(on)
    number = f"h{dash}2026{dash}0001"
    opened = await anna.says(number)
    assert TEXT["fi"] in opened
    assert await anna.says(f"Mikä on {number}?") == opened
    assert "poista H-2026-0001 kyllä" in await anna.says(f"poista {number}")
    assert "H-2026-0001" in words([await channel.says(number)] and channel.heard[-1])
    assert "I-2026-0001" in await channel.says(f"kokoa {number} Asunnot")
    assert "I-2026-0001" in await channel.says(f"asialistalle i{dash}2026{dash}0001 10.12.2026")
    assert "E-2026-0001" in await channel.says(
        f"ehdotus {number} Sovitaan {dash} heti {dash} yhteisestä mallista."
    )
    async with on.unit() as unit:
        proposal = await unit.proposals.numbered("E-2026-0001")
    assert proposal.fields["what"] == f"Sovitaan {dash} heti {dash} yhteisestä mallista."
    await channel.says(f"täydennä e{dash}2026{dash}0001\nvastaus viimeistään: 2027{dash}01{dash}31")
    async with on.unit() as unit:
        assert (await unit.proposals.numbered("E-2026-0001")).fields["answer_by"] == "2027-01-31"


@pytest.mark.parametrize("dash", DASHES)
async def test_a_date_has_any_dash(on: Stage, dash: str) -> None:
    channel = await linked_channel(on)
    assert "17.12.2026" in await channel.says(f"kokous 2026{dash}12{dash}17")
    assert "18.12.2026" in await channel.says(f"siirrä kokous 2026{dash}12{dash}17 18.12.2026, sali varattu")


@pytest.mark.parametrize(
    "week",
    [
        "46",
        "46/2026",
        "2026-W46",
        "2026\u2013w46",
        "vko 46",
        "viikko 46",
        "vecka 46",
        "week 46",
        "46.",
        "#46",
        *(
            "W46",
            "w46",
            "vk 46",
            "vk. 46",
            "46\u20132026",
            "46-2026",
            "46/26",
            "46. viikko",
            "46. veckan",
            "(46)",
        ),
        *("4\ufe0f\u20e36\ufe0f\u20e3", "viikolta 46", "46 \U0001f44d", "46, kiitos", "W46/2026"),
    ],
)
async def test_a_week_is_named_as_people_name_it(on: Stage, week: str) -> None:
    channel = await linked_channel(on)
    expected = await channel.says("kooste 46")
    assert "46" in expected
    assert await channel.says(f"kooste {week}") == expected


@pytest.mark.parametrize("weeks", ["46-47", "46\u201347", "46, 47", "46/2", "46 kissaa"])
async def test_what_is_no_week_is_refused(on: Stage, weeks: str) -> None:
    channel = await linked_channel(on)
    assert "En tunne tuota viikkoa" in await channel.says(f"kooste {weeks}")


@pytest.mark.parametrize("dash", DASHES)
async def test_a_code_has_any_dash_and_a_reason_keeps_its_own(on: Stage, anna: Chat, dash: str) -> None:
    await file_by_text(anna)
    await linked_channel(on)
    officer = Chat(on, PIRJO)
    code = await code_for(on, Role.DPO)
    await officer.says(f"rooli {code.replace('-', dash)}.")
    await appointed(on, AKI, Role.ADMIN)
    await officer.says(
        f"henkilöllisyys h{dash}2026{dash}0001: Poliisi pyysi {dash} kirjallisesti {dash} tietoa."
    )
    async with on.unit() as unit:
        (asked,) = await unit.log.last([Action.IDENTITY_REQUESTED], limit=9)
    assert asked.reason == f"Poliisi pyysi {dash} kirjallisesti {dash} tietoa."


async def test_a_channel_s_code_has_any_dash(on: Stage) -> None:
    async with on.unit() as unit:
        code = await groups.issue_code(Context(unit=unit, county=on.settings.county, now=on.clock()))
    channel = Chat(on, KAISA, channel=CHANNEL)
    await channel.says(f"liitä {code.lower().replace('-', chr(0x2013))}")
    async with on.unit() as unit:
        assert await unit.groups.in_channel(TENANT_ID, CHANNEL)


@pytest.mark.parametrize(
    "line",
    [
        *(
            "liitä koodi {}",
            "liitä KOODI: {}",
            "liitä {}, kiitos",
            "liitä-{}",
            "liitä \u2013 {}",
            "/liitä {}",
        ),
        *(
            "{}",
            "({})",
            "{} \U0001f44d",
            "koppla den här koden {} tack",
            "link that code {} please",
        ),
    ],
)
async def test_a_channel_s_code_is_found_in_its_line(on: Stage, line: str) -> None:
    async with on.unit() as unit:
        code = await groups.issue_code(Context(unit=unit, county=on.settings.county, now=on.clock()))
    channel = Chat(on, KAISA, channel=CHANNEL)
    await channel.says(line.format(code))
    async with on.unit() as unit:
        assert await unit.groups.in_channel(TENANT_ID, CHANNEL)


@pytest.mark.parametrize("line", ["liitä", "liitä \U0001f44d", "liitä, kiitos"])
async def test_a_channel_without_its_code_is_told_how(on: Stage, line: str) -> None:
    channel = Chat(on, KAISA, channel=CHANNEL)
    assert await channel.says(line) == await channel.says("liitä")


@pytest.mark.parametrize("line", ["ohje", "hyvää huomenta", "talk tack", "17-18", "pre-meet", "H-2026-0001"])
async def test_other_lines_are_no_try_to_link(on: Stage, line: str) -> None:
    channel = Chat(on, KAISA, channel=CHANNEL)
    expected = await channel.says(line)
    assert "koodi" not in expected.lower() or line == "ohje"
    for _ in range(on.settings.county.code_tries + 1):
        assert await channel.says(line) == expected


async def test_a_line_of_a_draft_may_be_named_as_people_name_it(on: Stage, anna: Chat) -> None:
    await to_form_by_text(anna)
    for line in ("muokkaa 1)", "muokkaa kohta 1", "muokkaa #1", "muokkaa 1\ufe0f\u20e3", "muokkaa (1)"):
        await anna.says(line)
        assert (await draft_of(on, anna)).at == "type", line
        await anna.says("takaisin")


async def test_a_period_has_any_dash(on: Stage) -> None:
    channel = await linked_channel(on)
    expected = await channel.says("luvut 2026-Q3")
    assert await channel.says("luvut 2026\u2013q3.") == expected


async def test_who_is_mentioned_as_a_value_is_that_value(on: Stage, anna: Chat) -> None:
    await file_by_text(anna)
    channel = await linked_channel(on)
    await made(channel)
    entity = {"type": "mention", "mentioned": {"id": "29:leena", "name": "Leena Virtanen"}}
    await channel.says(
        "täydennä E-2026-0001\nviejä: <at>Leena Virtanen</at>",
        entities=[{**entity, "text": "<at>Leena Virtanen</at>"}],
    )
    async with on.unit() as unit:
        assert (await unit.proposals.numbered("E-2026-0001")).fields["carrier"] == "Leena Virtanen"


# --- receipt codes


def spellings(code: str) -> list[str]:
    """A code as people write it."""
    return [
        *(code, code.lower(), code.replace("-", " "), code.replace("-", "").lower(), f"({code})."),
        *(code.replace("-", dash) for dash in DASHES),
        *(f"Koodini on {code}, mitä kuuluu?", f"Koodi {code.replace('-', ' ')} kiitos", f"<p>{code}</p>"),
    ]


async def test_a_bare_code_opens_in_every_spelling_that_its_command_takes(on: Stage, anna: Chat) -> None:
    found = CODE.search(await file_as(anna, "ANON"))
    assert found
    for spelling in spellings(found[0]):
        assert TEXT["fi"] in await anna.says(f"kuitti {spelling}"), spelling
        assert TEXT["fi"] in await anna.says(spelling), spelling


@pytest.mark.parametrize(
    "line", ["ACDE FGHJ KLMN PQRT", "acdefghjklmnpqrt", "Avaa ACDE\u2013FGHJ\u2013KLMN\u2013PQRT"]
)
async def test_wrong_bare_codes_are_limited(on: Stage, anna: Chat, line: str) -> None:
    found = CODE.search(await file_as(anna, "ANON"))
    assert found
    for _ in range(5):
        assert "ei kelpaa" in await anna.says(line)
    assert "15" in await anna.says(found[0])
    on.clock.advance(minutes=16)
    assert TEXT["fi"] in await anna.says(found[0])


async def test_words_that_only_look_a_little_like_a_code_are_no_try(on: Stage, anna: Chat) -> None:
    await anna.says("omat")
    for line in (
        "take that call late tonight",
        "Avaa tuo acde fghj klmn pqrt",
        "H-2026-0001",
        "kunnallisvaltuusto",
    ):
        await anna.says(line)
    assert (await dump(on))["wrong_tries"] == []


def _cut(code: str, gap: str) -> str:
    return code.replace("-", gap)


SPELLINGS_KEPT_OUT = {
    "glued": lambda code: _cut(code, "").lower(),
    "small": lambda code: _cut(code, " ").lower(),
    "spaced dash": lambda code: _cut(code, " - "),
    "long dash": lambda code: _cut(code, " \u2013 "),
    "many spaces": lambda code: _cut(code, " " * 9),
    "dots": lambda code: _cut(code, "."),
    "underscores": lambda code: _cut(code, "_"),
    "lines": lambda code: _cut(code, "-\n"),
    "before": lambda code: f"x{code}",
    "after": lambda code: f"{code}5",
    **{f"between {dash!a}": partial(_cut, gap=dash) for dash in ("-", " ", *DASHES)},
}


@pytest.mark.parametrize("spelling", SPELLINGS_KEPT_OUT)
async def test_a_text_with_a_code_is_kept_by_no_way_and_in_no_spelling(
    on: Stage, anna: Chat, spelling: str
) -> None:
    found = CODE.search(await file_as(anna, "ANON"))
    assert found
    text = f"Sain koodin {SPELLINGS_KEPT_OUT[spelling](found[0])} ja odotan vastausta siihen."
    await anna.says(text)  # as the first message: it opens what the code is of, or is refused
    begun = await found_draft(on, anna)
    assert begun is None or not begun.written
    await anna.says("havainto")
    assert "kuittikoodi" in words(await anna.presses("answer", text=text))
    assert not (await draft_of(on, anna)).written
    await anna.says("pelkkä teksti")
    assert "kuittikoodi" in await anna.says(text)
    assert not (await draft_of(on, anna)).written


@pytest.mark.parametrize(
    "text",
    [
        "Hän sanoi: TAKE THAT CALL LATE, eikä kukaan vastannut.",
        "Koodi ACDE-FGHJ-KLMN-PQRT ei avaa mitään, ja siitä on haittaa.",
        "take-that-call-late oli kaikki, mitä päivystyksestä sanottiin.",
    ],
)
async def test_what_opens_nothing_is_no_code(on: Stage, anna: Chat, text: str) -> None:
    await file_as(anna, "ANON")
    await anna.says("havainto")
    await anna.presses("answer", text=text)
    assert (await draft_of(on, anna)).answers["text"] == text


async def test_an_ordinary_text_is_looked_up_nowhere(on: Stage, anna: Chat) -> None:
    await file_as(anna, "ANON")
    await at_the_text(anna)
    with counted() as seen:
        await anna.says(TEXT["fi"])
    assert not [statement for statement in seen if "receipt_mark" in statement]
    await anna.says("muokkaa jo kokeiltu")
    with counted() as seen:
        await anna.says("ACDE-FGHJ-KLMN-PQRT on vain sana, joka näyttää koodilta.")
    assert [statement for statement in seen if "receipt_mark" in statement]


async def test_an_answer_to_a_question_keeps_no_code_either(on: Stage, anna: Chat) -> None:
    found = CODE.search(await file_as(anna, "ANON"))
    assert found
    code = found[0].replace("-", "").lower()
    await file_by_text(anna)
    await (await linked_channel(on)).says("kysy H-2026-0002 Missä kunnissa näin on?")
    assert "kuittikoodi" in await anna.says(f"vastaa H-2026-0002 Katso {code} siitä.")
    assert not any(code in row for rows in (await dump(on)).values() for row in rows)
    assert "kuittikoodi" not in await anna.says("vastaa H-2026-0002 Kajaanissa ja Kuhmossa.")


QUOTED = "<blockquote>\n<p>{}</p>\n</blockquote>\n<p>{}</p>"


async def test_a_quoted_number_is_not_looked_up(anna: Chat) -> None:
    assert (await anna.says(QUOTED.format("Havainto H-2026-0001", "omat"))).startswith("Omat")


async def test_a_quoted_order_is_not_done(on: Stage, anna: Chat) -> None:
    await file_by_text(anna)
    group = await linked_channel(on)
    assert (await group.says(QUOTED.format("sulje H-2026-0001 turha", "jono"))).startswith(
        "1 havainto odottaa"
    )


async def test_what_is_quoted_in_a_text_stays_in_it(on: Stage, anna: Chat) -> None:
    await at_the_text(anna)
    await anna.says(QUOTED.format("Asunnon saanti on vaikeaa.", "Näin minulle sanottiin monta kertaa."))
    assert "Asunnon saanti" in str((await draft_of(on, anna)).answers["text"])
    await anna.says("takaisin")
    await anna.says(QUOTED.format("Asunnon saanti on vaikeaa.", "takaisin"))
    assert "takaisin" not in str((await draft_of(on, anna)).answers)


# --- what follows what was named


@pytest.mark.parametrize("between", [" ", ", ", " ja ", " och ", " & ", " and h-2026-0002 ja "])
async def test_numbers_may_be_listed_as_in_a_sentence(
    on: Stage, anna: Chat, sven: Chat, between: str
) -> None:
    await file_by_text(anna)
    await file_by_text(sven, "sv")
    channel = await linked_channel(on)
    await channel.says(f"kokoa H-2026-0001{between}H-2026-0002 Asunnot ja jonot")
    async with on.unit() as unit:
        made_of = await unit.phenomena.numbered("I-2026-0001")
    assert (made_of.title, len(made_of.observation_ids)) == ("Asunnot ja jonot", 2)


@pytest.mark.parametrize("apart", [" ", ", ", ": ", " - ", " \u2013 ", " \u2014 ", "\n"])
async def test_what_sets_words_apart_is_none_of_them(on: Stage, anna: Chat, apart: str) -> None:
    await file_by_text(anna)
    channel = await linked_channel(on)
    await channel.says(f"siirrä kokous 10.12.2026{apart}17.12.2026{apart}sali \u2013 iso \u2013 varattu")
    assert "Perustelu: sali \u2013 iso \u2013 varattu." in words(channel.heard[-1])
    closed = await channel.says(f"sulje H-2026-0001{apart}ei rakenteellinen{apart}asia on - jo - hoidettu")
    assert "Syy: asia ei ole rakenteellinen. asia on - jo - hoidettu" in closed
    assert "poista" not in await anna.says(f"käsittele uudelleen H-2026-0001{apart}kyllä")


@pytest.mark.parametrize("number", ["{}", "#{}", "{}.", "nro {}"])
async def test_a_request_is_named_as_people_name_it(on: Stage, anna: Chat, number: str) -> None:
    await file_by_text(anna)
    await linked_channel(on)
    officer = await appointed(on, PIRJO, Role.DPO)
    admin = await appointed(on, AKI, Role.ADMIN)
    await officer.says("henkilöllisyys H-2026-0001: Poliisi pyysi kirjallisesti tietoa.")
    assert "Hylkäsit pyynnön 1" in await admin.says(f"hylkää henkilöllisyys {number.format(1)}")


@pytest.mark.parametrize("page", ["1", "1)", "sivu 1", "#1", ""])
async def test_a_page_is_named_as_people_name_it(anna: Chat, page: str) -> None:
    await anna.says("omat")
    assert await anna.says(f"vie tietoni {page}") == await anna.says("vie tietoni 1")
