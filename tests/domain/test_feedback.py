"""Which notices are feedback: all that a reporter hears of an own observation."""

from bot.domain.notices import NEWS_OF, NoticeKind

_NO_FEEDBACK = frozenset(
    {NoticeKind.WELCOME, NoticeKind.ASKED, NoticeKind.RETURNED, NoticeKind.REMINDER, NoticeKind.DESK}
    | {NoticeKind.UNDELIVERED, NoticeKind.AREA_MONTH, NoticeKind.NUDGE}
    | {NoticeKind.APPOINTED, NoticeKind.DISMISSED, NoticeKind.DECLINED, NoticeKind.DEPUTY}
    | {kind for kind in NoticeKind if kind.startswith("report_")}
    | {kind for kind in NoticeKind if kind.startswith("identity")}
)
_TO_A_CHANNEL = frozenset(
    {
        NoticeKind.TEAM_WELCOME,
        NoticeKind.DIGEST,
        NoticeKind.MONTH,
        NoticeKind.TEAM_MONTH,
        NoticeKind.REOPENED,
        NoticeKind.PHENOMENON_NEWS,
    }
    | {NoticeKind.MEETING_NEWS}
    | {NoticeKind.PROPOSAL_POST, NoticeKind.PROPOSAL_CARD, NoticeKind.PROPOSAL_NEWS}
)


def test_every_kind_is_feedback_or_known_to_be_none() -> None:
    feedback = {kind for kind in NoticeKind if kind.handling.feedback}
    assert set(NoticeKind) - feedback == _NO_FEEDBACK | _TO_A_CHANNEL
    assert {kind for kind in NEWS_OF.values() if kind} <= feedback
