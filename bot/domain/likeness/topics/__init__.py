"""The field's vocabulary in three languages: data as Python, so that the domain opens no file."""

from bot.domain.codes import Sector
from bot.domain.likeness.topics.family_and_safety import FAMILY_AND_SAFETY
from bot.domain.likeness.topics.health_and_age import HEALTH_AND_AGE
from bot.domain.likeness.topics.home_and_money import HOME_AND_MONEY
from bot.domain.likeness.topics.inclusion import INCLUSION
from bot.domain.likeness.topics.topic import Topic
from bot.domain.likeness.topics.ways import WAYS

TOPICS: tuple[Topic, ...] = HOME_AND_MONEY + HEALTH_AND_AGE + FAMILY_AND_SAFETY + INCLUSION + WAYS
"""Every topic; their names are one of a kind."""

_SAYS_IT = 3
BRANCHES = {
    topic.name: tuple(
        str(code) for code, weight in topic.says.items() if isinstance(code, Sector) and weight >= _SAYS_IT
    )
    for topic in TOPICS
}
"""By topic, the branches that it stands for: a benefit and income support are of one branch."""
