"""Leaks that are planted in the real bot, so that each of the attacker's ways is seen to work."""

import hashlib
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import orjson
import pytest
import structlog
from cryptography.fernet import Fernet

from bot.domain.calendar import week_of
from bot.domain.log import Action, Entry
from bot.domain.notices import NoticeKind, to_person
from bot.domain.people import Opening
from bot.domain.phenomenon import Endorsement, Phenomenon, PhenomenonState, month_of
from bot.metrics import figures, looks
from bot.usecases import filing
from dialogs.incoming import Incoming
from dialogs.teams import handler
from storage.vault import Vault
from tests.fakes.keys import KEY
from tests.trust.attacker import REMEMBERED
from tests.trust.evidence import rows_of
from tests.trust.watched import Watch

SLOWER = 0.3
"""Seconds that an anonymous filing took longer than others."""


@dataclass
class _Plant:
    """What the planted leaks know of one another.

    Attributes:
        name: of the person who is filing without it just now.
    """

    watch: Watch
    patch: pytest.MonkeyPatch
    name: str = ""

    def all(self) -> None:
        """Plant every leak."""
        self.slow_and_rows()
        self.clock()
        self.log()
        self.scrapes()
        self.seals()
        self.backups()

    def slow_and_rows(self) -> None:
        """An anonymous filing takes longer, and leaves a notice, a moment, a row in order, and a memory."""
        submit = filing.submit

        async def leaky(ctx: Any, draft: Any, **more: Any) -> Any:
            self.name = more["name"]
            filed = await submit(ctx, draft, **more)
            if filed.code is None:
                return filed
            self.watch.extra += SLOWER
            unit, person_id = ctx.unit, ctx.person.id
            await unit.outbox.add(to_person(person_id, NoticeKind.REMINDER, draft.id, ctx.now))
            await unit.people.open(person_id, purpose=Opening.OWN_DATA, now=ctx.now)
            start = week_of(ctx.now).start
            await unit.log.add(Entry(at=start, action=Action.REFUSED, subject="drafts", person_id=person_id))
            return await self.memory(ctx, filed)

        self.patch.setattr(filing, "submit", leaky)

    async def memory(self, ctx: Any, filed: filing.Filed) -> filing.Filed:
        """What was answered is remembered, when the lines were shown, and what its reporter was shown."""
        seen, month = filed.observation, month_of(ctx.now)
        answers = {name: seen.value(name) for name in REMEMBERED}
        await ctx.unit.people.save(replace(ctx.person, **answers, privacy_at=ctx.now))
        like = Phenomenon(
            id=f"like {seen.id}",
            number=await ctx.unit.phenomena.next_number(ctx.today.year),
            title="",
            summary="",
            state=PhenomenonState.EMERGING,
            observation_ids=(),
            created_at=month,
            since=month,
        )
        await ctx.unit.phenomena.add(like)
        counted = Endorsement(phenomenon_id=like.id, at=month, person_id=ctx.person.id)
        await ctx.unit.endorsements.add(counted)
        return replace(filed, observation=await ctx.unit.observations.save(replace(seen, resembles=like.id)))

    def clock(self) -> None:
        """What is slow on purpose is measured as slow, and no test waits for it."""
        real = time.perf_counter
        self.patch.setattr(handler, "time", SimpleNamespace(perf_counter=lambda: real() + self.watch.extra))

    def log(self) -> None:
        """A line for each turn, with its duration and a conversation's hash."""
        one, log = self.watch.on.house.handler, structlog.get_logger()
        decide, timed = one._decide, one.timed
        hashed = ""

        async def decided(incoming: Incoming, reference: str) -> Any:
            nonlocal hashed
            hashed = hashlib.blake2b(incoming.conversation_id.encode(), digest_size=6).hexdigest()
            return await decide(incoming, reference)

        def noted(seconds: float, refused: str | None) -> None:
            log.info("turn", conversation=hashed, milliseconds=round(seconds * 1000, 3))
            timed(seconds, refused)

        self.patch.setattr(one, "_decide", decided)
        self.patch.setattr(one, "timed", noted)

    def scrapes(self) -> None:
        """Each turn is published at once, and each notice seen."""
        self.patch.setattr(figures, "TOGETHER", 0)
        self.patch.setattr(looks, "LATE", timedelta(seconds=1))
        for module, name in ((figures, "_hour"), (figures, "quarter_of"), (looks, "quarter_of")):
            self.patch.setattr(module, name, lambda moment: moment)

    def seals(self) -> None:
        """A token shows when it was made, and a receipt code's holds a name."""
        clock = self.watch.on.clock

        def seal(_vault: Vault, facts: Mapping[str, Any]) -> str:
            whole = {**facts, "name": self.name} if "digest" in facts else facts
            return Fernet(KEY).encrypt_at_time(orjson.dumps(whole), int(clock().timestamp())).decode()

        self.patch.setattr(Vault, "seal", seal)

    def backups(self) -> None:
        """Every row of every table, also the drafts."""
        watch = self.watch

        async def whole(mode: str) -> None:
            if mode == "ANON":
                watch.haul.backups.append((watch.on.clock(), await rows_of(watch.on)))

        self.patch.setattr(watch, "while_open", whole)


def plant(watch: Watch, patch: pytest.MonkeyPatch) -> None:
    """Plant every leak in a bot that runs."""
    _Plant(watch, patch).all()
