"""The field's vocabulary in three languages: data as Python, so that the domain opens no file."""

from bot.domain.codes import Sector
from bot.domain.likeness.topics.addictions import ADDICTIONS
from bot.domain.likeness.topics.aspects import ASPECTS
from bot.domain.likeness.topics.banks_and_trades import BANKS_AND_TRADES
from bot.domain.likeness.topics.caring import CARING
from bot.domain.likeness.topics.children import CHILDREN
from bot.domain.likeness.topics.community import COMMUNITY
from bot.domain.likeness.topics.crises import CRISES
from bot.domain.likeness.topics.digital import DIGITAL
from bot.domain.likeness.topics.disability import DISABILITY
from bot.domain.likeness.topics.dwellings import DWELLINGS
from bot.domain.likeness.topics.families import FAMILIES
from bot.domain.likeness.topics.health import HEALTH
from bot.domain.likeness.topics.housing import HOUSING
from bot.domain.likeness.topics.income import INCOME
from bot.domain.likeness.topics.justice import JUSTICE
from bot.domain.likeness.topics.mental_health import MENTAL_HEALTH
from bot.domain.likeness.topics.migration import MIGRATION
from bot.domain.likeness.topics.old_age import OLD_AGE
from bot.domain.likeness.topics.poverty import POVERTY
from bot.domain.likeness.topics.school import SCHOOL
from bot.domain.likeness.topics.services import SERVICES
from bot.domain.likeness.topics.topic import Topic
from bot.domain.likeness.topics.travel import TRAVEL
from bot.domain.likeness.topics.violence import VIOLENCE
from bot.domain.likeness.topics.work import WORK
from bot.domain.likeness.topics.youth import YOUTH

TOPICS: tuple[Topic, ...] = (
    *HOUSING,
    *DWELLINGS,
    *INCOME,
    *POVERTY,
    *BANKS_AND_TRADES,
    *WORK,
    *CHILDREN,
    *FAMILIES,
    *SCHOOL,
    *YOUTH,
    *VIOLENCE,
    *CRISES,
    *JUSTICE,
    *HEALTH,
    *MENTAL_HEALTH,
    *ADDICTIONS,
    *DISABILITY,
    *OLD_AGE,
    *CARING,
    *MIGRATION,
    *DIGITAL,
    *TRAVEL,
    *COMMUNITY,
    *SERVICES,
    *ASPECTS,
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
