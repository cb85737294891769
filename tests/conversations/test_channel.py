"""The working group's channel: pairing, digest, observations, proposals, feedback."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.proposal import ProposalState
from bot.domain.roles import Role
from bot.usecases import access, digest_posts, groups
from bot.usecases.context import Context
from tests.cast import ANNA, CHANNEL, KAISA, LEENA, OTTO, TEAM
from tests.conversations.filing import TEXT, file_by_card, file_by_text
from tests.conversations.gathering import gathered
from tests.conversations.proposing import YES, E, sent
from tests.conversations.test_reporter_modes import CODE, file_as
from tests.fakes.authority import APP_ID, TENANT_ID
from tests.stage import Chat, Stage, linked_channel, words

WHAT = "Sovitaan vuokrataloyhtiön kanssa, että maksusuunnitelma riittää."
FIELDS = {
    "what": WHAT,
    "measure": "Asunnon saaneet hakijat.",
    "target": "Puolet",
    "target_by": "2027-06-30",
    "recipient": "Vuokrataloyhtiö",
    "carrier": "Kaisa",
    "answer_by": "2027-01-31",
}
FILL = """täydennä E-2026-0001
mittari: Asunnon saaneet kymmenestä hakijasta.
tavoite: 6
viimeistään: 30.6.2027
vastaanottaja: Vuokrataloyhtiö
viejä: asumisen työryhmä
vastaus viimeistään: 31.1.2027
shl 7: 2
ehkäisevä: 1
viestintä: Tiedote yksiköille tammikuussa."""


@pytest.fixture
async def channel(on: Stage) -> Chat:
    """The linked channel, with Kaisa speaking."""
    return await linked_channel(on)


async def _state(on: Stage, number: str = "E-2026-0001") -> ProposalState:
    async with on.unit() as unit:
        return (await unit.proposals.numbered(number)).state


# --- linking


@pytest.mark.both_sdks
async def test_installing_in_a_team_brings_one_welcome(on: Stage) -> None:
    chat = Chat(on, KAISA, channel=TEAM)
    await chat.installs()
    await chat.installs()
    assert len(chat.heard) == 1


@pytest.mark.both_sdks
async def test_a_pairing_code_links_the_channel_once(on: Stage, channel: Chat) -> None:
    assert "30.11." not in words(channel.heard[-1])
    assert "23.11.2026" in words(channel.heard[-1])  # the first digest
    async with on.unit() as unit:
        assert len(await unit.groups.working()) == 1
        code = await groups.issue_code(Context(unit=unit, county=on.settings.county, now=on.clock()))
    assert await channel.says(f"koppla {code}")  # linked already: said, and the code is not used up
    other = Chat(on, KAISA, channel="19:other@thread.tacv2")
    await other.says(f"link {code}")
    await Chat(on, KAISA, channel="19:third@thread.tacv2").says(f"link {code}")
    async with on.unit() as unit:
        assert len(await unit.groups.working()) == 2


async def test_a_code_is_too_old_after_a_quarter_of_an_hour(on: Stage) -> None:
    async with on.unit() as unit:
        code = await groups.issue_code(Context(unit=unit, county=on.settings.county, now=on.clock()))
    on.clock.advance(minutes=15, seconds=1)
    await Chat(on, KAISA, channel=CHANNEL).says(f"liitä {code}")
    async with on.unit() as unit:
        assert await unit.groups.working() == []


async def test_guessing_codes_is_limited(on: Stage) -> None:
    chat = Chat(on, OTTO, channel=CHANNEL)
    for guess in range(5):
        await chat.says(f"liitä AAAA-AAA{guess}")
    async with on.unit() as unit:
        code = await groups.issue_code(Context(unit=unit, county=on.settings.county, now=on.clock()))
    assert await chat.says(f"liitä {code}")  # refused: too many tries
    async with on.unit() as unit:
        assert await unit.groups.working() == []


@pytest.mark.parametrize("word", ["liitä", "koppla", "link"])
async def test_linking_without_a_code_says_how(on: Stage, word: str) -> None:
    assert await Chat(on, KAISA, channel=CHANNEL).says(word)


async def test_only_standard_channels(on: Stage) -> None:
    chat = Chat(on, KAISA, channel=CHANNEL)
    data = {"tenant": {"id": TENANT_ID}, "team": {"id": TEAM}, "channel": {"id": CHANNEL, "type": "private"}}
    assert await chat.says("kooste", channelData=data)
    assert "attachments" not in chat.heard[-1]


# --- digest


async def test_the_present_digest_is_marked_as_unfinished(on: Stage, anna: Chat, channel: Chat) -> None:
    await file_by_card(anna)
    shown = await channel.says("kooste")
    assert "Uutta 1" in shown
    assert "kesken" in shown.lower()
    assert "Käsitelkää jono" in shown
    assert "H-2026-0001" not in shown  # nobody has screened it
    assert "Chart." not in str(channel.card)
    await channel.says("kokoa H-2026-0001 Asunnot ja luottotiedot")
    shown = await channel.says("kooste")
    assert "H-2026-0001 · Epäkohta tai este · Kajaani" in shown
    assert "Käsitelkää jono" not in shown


@pytest.mark.both_sdks
async def test_the_regular_digest_comes_on_monday_once(on: Stage, anna: Chat, channel: Chat) -> None:
    await file_by_card(anna)
    on.clock.set(datetime(2026, 11, 23, 6, 59, 59, tzinfo=UTC))
    async with on.unit() as unit:
        assert (
            await digest_posts.queue_due(Context(unit=unit, county=on.settings.county, now=on.clock())) == 0
        )
    on.clock.set(datetime(2026, 11, 23, 7, 0, tzinfo=UTC))
    for _ in range(3):
        async with on.unit() as unit:
            await digest_posts.queue_due(Context(unit=unit, county=on.settings.county, now=on.clock()))
        await on.house.courier.empty()
    posts = [a for a in channel.heard if "Kooste" in words(a)]
    assert len(posts) == 1
    assert "Uutta 1" in words(posts[0])


async def test_a_quiet_week_is_silent_and_named_in_the_next_digest(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    before = len(channel.heard)
    for day in (23, 30):
        on.clock.set(datetime(2026, 11, day, 7, 0, tzinfo=UTC))
        await _digests_go_out(on)
        assert len(channel.heard) == before + (day == 30)
        await file_by_card(anna)
    assert "Ei uusia havaintoja: viikko 47/2026. Se ei kerro, ettei aihetta olisi." in words(
        channel.heard[-1]
    )


async def _digests_go_out(on: Stage) -> None:
    async with on.unit() as unit:
        await digest_posts.queue_due(Context(unit=unit, county=on.settings.county, now=on.clock()))
    await on.house.courier.empty()


async def test_a_past_week_s_digest_shows_it_as_it_ended(on: Stage, anna: Chat, channel: Chat) -> None:
    """In the post, opened later, and changed in place."""
    await sent(channel, anna)
    await file_by_text(anna, text=f"{TEXT['fi']} Vielä yksi.")
    on.clock.set(datetime(2026, 11, 23, 7, 0, tzinfo=UTC))
    await _digests_go_out(on)
    posted = on.teams.sent[-1]
    assert "lähetetty · vastaus su\xa031.1. mennessä" in words(posted.activity)
    assert "Yksi odottaa vielä" in words(posted.activity)
    on.clock.advance(days=9)
    await channel.says(f"tila {E} vastattu {YES}")
    await channel.says("kokoa H-2026-0002 Asunnot ja luottotiedot")
    opened = await channel.says("kooste 47")
    await channel.says("otsikko H-2026-0001 Luottotiedot estävät asunnon saamisen")
    changed = on.teams.updates[-1]
    assert changed.activity_id == posted.activity_id
    for shown in (opened, words(changed.activity)):
        assert "lähetetty · vastaus su\xa031.1. mennessä" in shown
        assert "vastattu" not in shown
        assert "Yksi odottaa vielä" in shown
    assert "vastattu myönteisesti" in await channel.says("kooste")


async def test_what_is_too_much_for_the_list_is_counted(on: Stage, anna: Chat, channel: Chat) -> None:
    for number in range(12):
        await file_by_text(anna, text=f"{TEXT['fi']} Tapaus {number}.")
    shown = await channel.says("kooste")
    assert "12 odottaa vielä ensimmäistä käsittelyä" in shown
    numbers = " ".join(f"H-2026-{n:04}" for n in range(1, 13))
    await channel.says(f"kokoa {numbers} Asunnot ja luottotiedot")
    shown = await channel.says("kooste")
    assert "H-2026-0005 ·" in shown
    assert "H-2026-0006 ·" not in shown
    assert "Kaikki 12" in shown
    await channel.presses("more")
    assert "H-2026-0012" in words(channel.heard[-1])


async def test_the_digest_as_text(on: Stage, anna: Chat, channel: Chat) -> None:
    await file_by_card(anna)
    await Chat(on, KAISA).says("pelkkä teksti")
    shown = await channel.says("sammanställning")
    assert "Uutta 1" in shown
    assert "Jonon näet kirjoittamalla: @Havainto jono" in shown
    assert "attachments" not in channel.heard[-1]


async def test_a_withdrawn_observation_leaves_the_digest_that_was_posted(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await file_by_text(anna)
    on.clock.set(datetime(2026, 11, 23, 7, 0, tzinfo=UTC))
    await _digests_go_out(on)
    posted = on.teams.sent[-1]
    assert "Uutta 1" in words(posted.activity)
    assert TEXT["fi"][:30] not in words(posted.activity)
    on.clock.advance(days=2)
    await anna.confirms("poista H-2026-0001")
    changed = on.teams.updates[-1]
    assert changed.activity_id == posted.activity_id
    assert "Uutta 1" not in words(changed.activity)
    assert "Tämä kooste tulee myöhässä" not in words(changed.activity)


async def test_a_deleted_channel_gets_nothing_more(on: Stage, channel: Chat) -> None:
    data = {
        "tenant": {"id": TENANT_ID},
        "team": {"id": TEAM},
        "channel": {"id": CHANNEL},
        "eventType": "channelDeleted",
    }
    await channel._post(type="conversationUpdate", channelData=data)
    async with on.unit() as unit:
        assert await unit.groups.working() == []


async def test_a_finished_proposal_is_not_changed_any_more(on: Stage, anna: Chat, channel: Chat) -> None:
    await file_by_text(anna)
    await channel.says(f"ehdotus H-2026-0001 {WHAT}")
    await channel.says("tila E-2026-0001 esitetty")
    await channel.says("tila E-2026-0001 ei puolleta Asia hoituu toisaalla.")
    await channel.says("täydennä E-2026-0001 tavoite: Jotain muuta.")
    async with on.unit() as unit:
        assert (await unit.proposals.numbered("E-2026-0001")).fields.get("target") is None


# --- observations and proposals


async def test_an_observation_is_opened_and_never_names_its_reporter(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await file_by_card(anna)
    await channel.own.says("jono")
    await channel.says("kokoa H-2026-0001 Asunnot ja luottotiedot")
    await channel.says("kooste")
    await channel.presses("open", number="H-2026-0001")
    assert channel.answer["value"] == "Avasin sen omassa chatissasi."
    assert TEXT["fi"] in words(channel.own.heard[-1])
    shown = str(channel.heard + channel.own.heard)
    for secret in (anna.who.name, anna.who.object_id, anna.who.teams_id):
        assert secret not in shown


async def test_a_proposal_by_card_with_feedback_to_the_reporter(on: Stage, anna: Chat, channel: Chat) -> None:
    await file_by_card(anna)
    await gathered(on, ["H-2026-0001"], lifted=False)
    await channel.says("H-2026-0001")
    await channel.presses("propose", **FIELDS)
    assert "E-2026-0001" in words(channel.card) or "E-2026-0001" in words(channel.heard[-1])
    told = anna.heard[-1]
    assert "H-2026-0001" in words(told)
    assert WHAT[:20] not in told["summary"]
    assert "H-2026-0001" in told["summary"]
    await anna.presses("open_own")
    assert TEXT["fi"] in words(anna.heard[-1])
    async with on.unit() as unit:
        assert (await unit.observations.numbered("H-2026-0001")).state == "linked"


async def test_the_whole_life_of_a_proposal_by_text(on: Stage, anna: Chat, channel: Chat) -> None:
    await file_by_text(anna)
    await Chat(on, KAISA).says("pelkkä teksti")
    assert "E-2026-0001" in await channel.says(f"ehdotus H-2026-0001 {WHAT}")
    refused = await channel.says("tila E-2026-0001 puollettu")
    assert await _state(on) is ProposalState.DRAFT
    assert refused
    await channel.says("tila E-2026-0001 esitetty")
    refused = await channel.says("tila E-2026-0001 puollettu")
    assert "avoite" in refused  # what is lacking is named
    await channel.says(FILL)
    await channel.says("tila E-2026-0001 puollettu")
    await channel.says("läge E-2026-0001 skickat")
    assert await _state(on) is ProposalState.SENT
    refused = await channel.says("tila E-2026-0001 answered no")
    assert await _state(on) is ProposalState.SENT
    await channel.says("tila E-2026-0001 vastattu kyllä 1.3.2027 Malli otetaan käyttöön keväällä.")
    assert await _state(on) is ProposalState.ANSWERED_YES
    await channel.says("tila E-2026-0001 toteutuksessa")
    refused = await channel.says("tila E-2026-0001 siirretty 1.1.2020")
    assert await _state(on) is ProposalState.IN_PROGRESS
    await channel.says("tila E-2026-0001 siirretty 1.3.2027")
    await channel.says("tila E-2026-0001 lähetetty")
    await channel.says("tila E-2026-0001 vastattu osittain 1.4.2027 Kokeillaan ensin yhdessä talossa.")
    await channel.says(
        "tila E-2026-0001 toteutettu mikä muuttui: Kokeilu alkoi; missä: Yksi talo; alkaen: 18.11.2026"
    )
    await channel.says("tila E-2026-0001 arvioitu Kolme perhettä sai asunnon.")
    assert await _state(on) is ProposalState.EVALUATED
    news = [words(a) for a in anna.heard if "E-2026-0001" in words(a) or "ehdotu" in words(a).lower()]
    assert any("Malli otetaan käyttöön keväällä." in line for line in news)
    kinds = await _kinds(on)
    assert kinds.count("answered") == 2
    assert kinds.count("sent") == 2
    assert kinds.count("done") == 1


async def _kinds(on: Stage) -> list[str]:
    """The keys of all person notices, by kind, in the order they were queued."""
    found = []
    async with on.unit() as unit:
        for entry_id in range(1, 60):
            try:
                entry = await unit.log.get(entry_id)
            except KeyError:
                break
            for kind in ("agenda", "decided", "sent", "answered", "done", "changed", "closed"):
                person = (await unit.observations.numbered("H-2026-0001")).person_id
                if await unit.outbox.get(f"{kind}:{entry.id}:{person}"):
                    found.append(kind)
    return found


async def test_what_the_group_does_updates_the_card_and_is_not_posted_once_more(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await file_by_card(anna)
    await channel.says(f"ehdotus H-2026-0001 {WHAT}")
    root = next(
        p
        for p in on.teams.sent
        if p.conversation_id.startswith(CHANNEL)
        and "E-2026-0001" in words(p.activity)
        and p.activity.get("attachments")
    )
    await channel.says("tila E-2026-0001 esitetty")
    updated = [update for update in on.teams.updates if update.activity_id == root.activity_id]
    assert "uusi tila: esitetty" in words(updated[-1].activity)  # with its history
    assert "ehdotus tehty" in words(root.activity)
    thread = on.teams.to(f"{CHANNEL};messageid={root.activity_id}")
    assert len(thread) == 1  # the card alone


async def test_a_reporter_hears_once_however_many_observations(on: Stage, anna: Chat, channel: Chat) -> None:
    await file_by_text(anna)
    await file_by_text(anna, text="Toinen havainto samasta asiasta, eri sanoin kerrottuna.")
    await channel.says(f"ehdotus H-2026-0001 H-2026-0002 {WHAT}")
    before = len(anna.heard)
    await channel.says("tila E-2026-0001 esitetty")
    assert len(anna.heard) == before + 1


async def test_reporters_hear_in_their_own_language(on: Stage, anna: Chat, sven: Chat, channel: Chat) -> None:
    await file_by_text(anna)
    await file_by_text(sven, "sv")
    await channel.says(f"ehdotus H-2026-0001 H-2026-0002 {WHAT}")
    assert "avainto" in words(anna.heard[-1])
    assert "observation" in words(sven.heard[-1])


async def test_a_linked_observation_cannot_be_withdrawn(on: Stage, anna: Chat, channel: Chat) -> None:
    await file_by_text(anna)
    await channel.says(f"ehdotus H-2026-0001 {WHAT}")
    await anna.confirms("poista H-2026-0001")
    async with on.unit() as unit:
        assert (await unit.observations.numbered("H-2026-0001")).state == "linked"


async def test_a_stale_card_is_refused_and_nothing_moves(on: Stage, anna: Chat, channel: Chat) -> None:
    await file_by_text(anna)
    await channel.says(f"ehdotus H-2026-0001 {WHAT}")
    await channel.says("E-2026-0001")
    old = channel.card
    await channel.says("tila E-2026-0001 esitetty")
    await channel.presses("move", old, to="not_endorsed", reason="Ei nyt.")
    assert await _state(on) is ProposalState.PUT_FORWARD


async def test_a_move_by_card_changes_it_in_place(on: Stage, anna: Chat, channel: Chat) -> None:
    await file_by_text(anna)
    await channel.says(f"ehdotus H-2026-0001 {WHAT}")
    await channel.says("E-2026-0001")
    card = await channel.presses("move", to="put_forward")
    assert card
    assert await _state(on) is ProposalState.PUT_FORWARD
    card = await channel.presses("fill", **FIELDS, shl7="SHL7_1", preventive="YES", communication="Tiedote.")
    assert "Asunnon saaneet" in words(card)
    card = await channel.presses("move", to="endorsed")
    assert await _state(on) is ProposalState.ENDORSED


@pytest.mark.parametrize(
    "line",
    [
        "kooste",
        "H-2026-0001",
        "ehdotus H-2026-0001 Tehdään jotakin tälle.",
        "tila E-2026-0001 esitetty",
        "havainnot",
        "in English",
    ],
)
async def test_a_stranger_is_refused(on: Stage, anna: Chat, channel: Chat, line: str) -> None:
    await file_by_text(anna)
    await channel.says(f"ehdotus H-2026-0001 {WHAT}")
    stranger = Chat(on, OTTO, channel=CHANNEL)
    shown = await stranger.says(line)
    assert TEXT["fi"] not in shown
    assert await _state(on) is ProposalState.DRAFT


async def test_when_teams_does_not_say_who_belongs_nobody_does(on: Stage, anna: Chat, channel: Chat) -> None:
    await file_by_text(anna)
    await channel.says("suomeksi")
    on.house.handler.dispatcher.roster.forget()
    on.teams.fail(500)
    assert TEXT["fi"] not in await channel.says("H-2026-0001")


async def test_removing_the_bot_from_the_team_stops_its_digests(on: Stage, channel: Chat) -> None:
    await channel._post(type="conversationUpdate", membersRemoved=[{"id": f"28:{APP_ID}"}])
    on.clock.advance(days=30)
    async with on.unit() as unit:
        assert (
            await digest_posts.queue_due(Context(unit=unit, county=on.settings.county, now=on.clock())) == 0
        )


async def test_the_channel_changes_its_language(on: Stage, channel: Chat) -> None:
    await channel.says("på svenska")
    assert "Arbetsgruppen" in await channel.says("help")


async def test_a_missed_digest_comes_late_and_says_so(on: Stage, anna: Chat, channel: Chat) -> None:
    await file_by_card(anna)
    on.clock.set(datetime(2026, 11, 23, 7, 0, tzinfo=UTC) + timedelta(days=2))
    async with on.unit() as unit:
        await digest_posts.queue_due(Context(unit=unit, county=on.settings.county, now=on.clock()))
    await on.house.courier.empty()
    assert "myöhä" in words(channel.heard[-1]).lower()


async def test_an_unlinked_channel_answers_in_one_s_own_language_and_mode(on: Stage) -> None:
    kaisa = Chat(on, KAISA)
    await kaisa.says("på svenska")
    chat = Chat(on, KAISA, channel=CHANNEL)
    await chat.says("kooste")
    assert "Kanalen har inte kopplats" in words(chat.card)
    assert "koppla" in await chat.says("liitä")  # a refusal, in Swedish too
    await kaisa.says("endast text")
    assert "inte arbetsgruppens kanal" in await chat.says("kooste")
    assert "attachments" not in chat.heard[-1]


async def test_nobody_is_kept_for_speaking_in_an_unlinked_channel(on: Stage) -> None:
    await Chat(on, OTTO, channel=CHANNEL).says("kooste")
    async with on.unit() as unit:
        assert await unit.people.find(TENANT_ID, OTTO.object_id) is None


async def test_a_reporter_hears_why_a_proposal_lapsed_and_what_can_still_be_done(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await file_by_text(anna)
    await channel.says(f"ehdotus H-2026-0001 {WHAT}")
    await channel.says("tila E-2026-0001 esitetty")
    await channel.says("tila E-2026-0001 siirretty 1.3.2027")
    await channel.says("tila E-2026-0001 rauennut Yhtiö lakkautettiin.")
    told = words(anna.heard[-1])
    assert "jossa havaintosi H-2026-0001 on mukana, on rauennut. Syy: Yhtiö lakkautettiin." in told
    assert "Jos olet eri mieltä" in told
    assert "Yhtiö" not in anna.heard[-1]["summary"]


async def test_a_withdrawn_observation_is_said_to_be_withdrawn(on: Stage, anna: Chat, channel: Chat) -> None:
    await file_by_text(anna)
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    await anna.confirms("poista H-2026-0001")
    shown = await channel.says("H-2026-0001")
    assert "Havainto on peruttu, ja sen sisältö on poistettu." in shown
    assert TEXT["fi"][:30] not in shown
    assert "on peruttu" in await channel.says(f"ehdotus H-2026-0001 {WHAT}")
    old = {"verb": "propose", "number": seen.number, "id": seen.id, "version": seen.version, **FIELDS}
    assert "on peruttu" in words(await channel.sends_action("propose", old))


@pytest.mark.parametrize(
    "said", ["", "Puolet saa asunnon.", "tavote: Puolet saa asunnon.", "Näin:\ntavoite: Puolet saa asunnon."]
)
async def test_who_fills_without_naming_a_field_is_told_how(
    on: Stage, anna: Chat, channel: Chat, said: str
) -> None:
    await file_by_text(anna)
    await channel.says(f"ehdotus H-2026-0001 {WHAT}")
    shown = await channel.says(f"täydennä E-2026-0001 {said}")
    assert "Kirjoita kohta, kaksoispiste ja teksti" in shown
    assert "mitä, mittari, nyt, tavoite, viimeistään, vastaanottaja" in shown
    async with on.unit() as unit:
        assert (await unit.proposals.numbered("E-2026-0001")).fields.get("target") is None


async def test_a_reporter_hears_of_the_meeting_before_and_after_it(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await file_by_text(anna)
    await channel.says(f"ehdotus H-2026-0001 {WHAT}")
    await channel.says("tila E-2026-0001 esitetty")
    assert "on työryhmän listalla 10.12.2026." in words(anna.heard[-1])
    await channel.says(FILL)
    on.clock.set(datetime(2026, 12, 14, 9, tzinfo=UTC))
    await channel.says("tila E-2026-0001 puollettu")
    assert "10.12.2026. Päätös: puollettu." in words(anna.heard[-1])


async def test_the_whole_life_of_a_proposal_by_card(on: Stage, anna: Chat, channel: Chat) -> None:
    await file_by_card(anna)
    await gathered(on, ["H-2026-0001"], lifted=False)
    await channel.says("H-2026-0001")
    await channel.presses("propose", **FIELDS)
    await channel.says("E-2026-0001")
    made = channel.card
    await channel.presses("move", to="put_forward", reason="", until="")
    leena = Chat(on, LEENA, channel=CHANNEL)
    async with on.unit() as unit:
        code = await access.issue_role_code(
            Context(unit=unit, county=on.settings.county, now=on.clock()), Role.COORDINATOR
        )
    await Chat(on, LEENA).says(f"rooli {code}")
    await leena.presses("move", made, to="put_forward", reason="", until="")  # her card is older
    assert "vanhentunut" in words(leena.heard[-1])
    rest = {"shl7": "SHL7_1", "preventive": "YES", "communication": "Tiedote yksiköille."}
    card = await channel.presses("fill", **FIELDS, **rest)
    assert "Tiedote yksiköille." in words(card)
    for to, reason in (("endorsed", ""), ("sent", ""), ("answered_partly", "Kokeilu."), ("in_progress", "")):
        day = "2027-03-31" if to == "answered_partly" else ""
        card = await channel.presses("move", to=to, reason=reason, until=day)
        assert await _state(on) == to
    assert "Perustelu: Kokeilu" in words(card)
    told = "".join(words(activity) for activity in anna.heard)
    assert "Vastaus: osittain myönteinen. Perustelu: Kokeilu. Toteutetaan viimeistään 31.3.2027." in told
    assert await _kinds(on) == ["agenda", "decided", "sent", "answered", "changed"]


async def test_what_is_still_lacking_is_named_in_the_middle_of_a_sentence(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await file_by_text(anna)
    await channel.says(f"ehdotus H-2026-0001 {WHAT}")
    shown = await channel.says("täydennä E-2026-0001 viejä: Kaisa")
    lacking = "mittari, tavoiteltu luku, tavoite viimeistään, vastaanottaja, vastaus viimeistään"
    assert f"Ennen puoltamista puuttuu vielä: {lacking}" in shown
    assert "ehkäisevyys ja viestintä." in shown


async def test_a_week_is_named_by_its_number(on: Stage, anna: Chat, channel: Chat) -> None:
    await file_by_text(anna)
    assert "Uutta 1" in await channel.says("kooste 47")
    assert "H-2026-0001" in await channel.says("havainnot 47/2026")
    assert "viikko 46/2026" in await channel.says("kooste 46")
    refused = await channel.says("kooste 51")
    assert "Viikko 51/2026 ei ole vielä alkanut" in refused
    assert "51/2025" in refused
    assert "47/2026" in await channel.says("kooste viime viikko")


# --- what should not stand in a channel


async def receipt(on: Stage, spell: str) -> str:
    """The code of an anonymous observation, spelt somehow."""
    found = CODE.search(await file_as(Chat(on, ANNA), "ANON"))
    assert found
    return {"as shown": found[0], "lower": found[0].lower(), "spaced": found[0].lower().replace("-", " - ")}[
        spell
    ]


SPEAK = {"suomeksi": "kuittikoodi", "på svenska": "kvittokod", "in English": "receipt code"}


@pytest.mark.parametrize("language", SPEAK)
@pytest.mark.parametrize("spell", ["as shown", "lower", "spaced"])
async def test_a_receipt_code_in_the_channel_is_not_opened_and_its_writer_is_told_to_delete_it(
    on: Stage, group: Chat, spell: str, language: str
) -> None:
    code = await receipt(on, spell)
    await group.says(language)
    for line in ("{}", "kuitti {}", "koodini on {} kiitos", "kvitto: {}"):
        said = await group.says(line.format(code))
        assert SPEAK[language] in said, line
        assert "… >" in said, line
        assert TEXT["fi"] not in said


@pytest.mark.parametrize(
    "line", ["ACDE-FGHJ-KLMN-PQRT", "kuitti acde fghj klmn pqrt", "kooste ACDE-FGHJ-KLMN-PQRT"]
)
async def test_a_code_that_opens_nothing_is_answered_no_otherwise(group: Chat, line: str) -> None:
    said = await group.says(line)
    assert "kuittikoodi" in said
    assert "poista viesti itse" in said


async def test_personal_data_in_the_channel_is_told_and_not_repeated(group: Chat) -> None:
    for line in ("Leena Virtanen 131052-308T ei saa asuntoa", "asiakas 131052-308T"):
        said = await group.says(line)
        assert "henkilötunnus" in said
        assert "Poista viestisi: … > Poista" in said
        assert "kahden kesken" in said
        assert "131052" not in said


async def test_what_is_not_understood_is_answered_with_one_line_and_not_with_the_manual(group: Chat) -> None:
    said = await group.says("asunnoista on pulaa")
    assert said == "En ymmärtänyt.\nValikko\nOhje"
    before = len(group.heard)
    assert "Jono" in words(await group.presses("home"))
    assert "@Havainto kysy" in words(await group.presses("commands"))
    assert len(group.heard) == before  # only who presses sees them
    assert "Rakenteellisen sosiaalityön työryhmä" in await group.says("ohje")


@pytest.mark.parametrize("line", ["asunnoista on pulaa", "näytä jotain", "?"])
async def test_in_words_it_is_one_line_too(group: Chat, line: str) -> None:
    await group.says("pelkkä teksti")
    assert len((await group.says(line)).split()) <= 12


@pytest.mark.parametrize(
    "line",
    ["kiitos", "Kiitos paljon!", "Tack 🙏", "thanks a lot", "👍", "God morgon!", "ok", "haha", "bra jobbat"],
)
async def test_thanks_and_talk_in_the_channel_are_answered_with_nothing(
    on: Stage, group: Chat, line: str
) -> None:
    before = len(on.teams.sent)
    assert await group.says(line) == ""
    assert len(on.teams.sent) == before


async def test_so_it_is_in_a_channel_that_is_not_linked(on: Stage) -> None:
    code = await receipt(on, "as shown")
    elsewhere = Chat(on, KAISA, channel=CHANNEL)
    assert "kuittikoodi" in await elsewhere.says(code)
    assert "henkilötunnus" in await elsewhere.says("asiakas 131052-308T")
    assert await elsewhere.says("kiitos") == ""
    await Chat(on, KAISA).says("kortit")
    assert (
        await elsewhere.says("asunnoista on pulaa")
        == "En ymmärtänyt. Tätä kanavaa ei ole liitetty työryhmään.\nOhje"
    )
    assert "liitä" in words(await elsewhere.presses("home"))
    assert "liitä" in await elsewhere.says("")
