"""The field's vocabulary in three languages: data as Python, so that the domain opens no file."""

from bot.domain.codes import Sector
from bot.domain.likeness.topics.age_and_care import AGE_AND_CARE
from bot.domain.likeness.topics.children import CHILDREN
from bot.domain.likeness.topics.community import COMMUNITY
from bot.domain.likeness.topics.digital_and_travel import DIGITAL_AND_TRAVEL
from bot.domain.likeness.topics.disability import DISABILITY
from bot.domain.likeness.topics.health import HEALTH
from bot.domain.likeness.topics.housing import HOUSING
from bot.domain.likeness.topics.migration import MIGRATION
from bot.domain.likeness.topics.mind_and_addiction import MIND_AND_ADDICTION
from bot.domain.likeness.topics.money import MONEY
from bot.domain.likeness.topics.safety import SAFETY
from bot.domain.likeness.topics.school_and_youth import SCHOOL_AND_YOUTH
from bot.domain.likeness.topics.topic import Topic
from bot.domain.likeness.topics.ways import WAYS
from bot.domain.likeness.topics.work import WORK

TOPICS: tuple[Topic, ...] = (
    *HOUSING,
    *MONEY,
    *WORK,
    *CHILDREN,
    *SCHOOL_AND_YOUTH,
    *SAFETY,
    *HEALTH,
    *MIND_AND_ADDICTION,
    *DISABILITY,
    *AGE_AND_CARE,
    *MIGRATION,
    *DIGITAL_AND_TRAVEL,
    *COMMUNITY,
    *WAYS,
)
"""Every topic; their names are one of a kind."""

_SAYS_IT = 3
BRANCHES = {
    topic.name: tuple(
        str(code) for code, weight in topic.says.items() if isinstance(code, Sector) and weight >= _SAYS_IT
    )
    for topic in TOPICS
}
"""By topic, the branches that it stands for: a benefit and income support are of one branch."""
