"""Small words by which a language is known."""

from bot.domain.guard.words import words

FINNISH = words(
    """
    ja on ei että se hän oli mutta kun jos tai joka jonka olen ovat eikä sekä niin myös vain jo asuu
    asiakas asiakkaan puh tästä tunnus asiakkaalla asiakkaat asiakkaani perhe lapsi kunnan ilman jälkeen
    kanssa soita saa eivät eräs erään yksi hetu syntynyt
    """
)
SWEDISH = words(
    """
    och är inte att det som en ett har på av för med den till min klient klienten klienter får om jag vi
    född tfn utan bor ring efter kan från han hon barn familj personbeteckning var över kommer finns
    saknas behöver man när ofta under vid hos mellan deras men eller också många mer mina vår våra alla
    mot in ut så ska
    """
)
ENGLISH = words(
    """
    the and is not to of a in was has for my client with that are call born on at he she they there it
    be lives her his who identity code address phone from will does do how we people have this can when
    than more or by as no
    """
)
