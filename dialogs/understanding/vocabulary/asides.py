"""Words of what is said beside the matter, and words that ask for something."""

from collections.abc import Mapping

PHRASES: Mapping[str, str] = {
    "thanks": (
        "kiitos kiitokset kiitoksia kiitti kiitoksii kiitämme kiitän kitos tack tackar tusen-tack thanks "
        "thank-you thx ty cheers much-appreciated ole-hyvä olkaa-hyvä varsågod var-så-god "
        "you-are-welcome your-welcome"
    ),
    "greeting": (
        "hei heips moi moikka moro terve tervehdys huomenta huomenia hyvää-huomenta päivää "
        "hyvää-päivää iltaa hyvää-iltaa hej hejsan tjena god-morgon god-dag god-kväll hello hi hey "
        "good-morning good-afternoon mitä-kuuluu miten-menee mites-menee mitäs-kuuluu hur-mår-du "
        "hur-är-läget hur-står-det-till how-are-you whats-up how-is-it-going tervetuloa välkommen "
        "welcome"
    ),
    "parting": (
        "nähdään näkemiin hei-hei heippa moikka hyvää-viikonloppua mukavaa-viikonloppua hyvää-lomaa "
        "mukavaa-päivää hyvää-yötä palataan palaillaan kuulemiin vi-ses vi-hörs hej-då trevlig-helg "
        "trevlig-kväll ha-det-bra see-you bye goodbye have-a-nice have-a-good good-weekend "
        "take-care hyvää-joulua hyvää-kesää god-jul merry-christmas"
    ),
    "praise": (
        "hienoa hieno-juttu hieno-homma hyvä-juttu hyvä-homma hyvin-tehty mahtavaa loistavaa upeaa "
        "mainiota erinomaista kiva mukavaa onneksi-olkoon onnea bra-jobbat jättebra snyggt utmärkt "
        "toppen fint grattis great nice good-job well-done excellent awesome congratulations "
        "perfect"
    ),
    "agreement": (
        "ok okei selvä selvä-juttu selvis sopii joo juu jep jees kyllä totta samaa-mieltä näin-on "
        "aivan juuri-niin okej visst precis det-stämmer absolut uppfattat yes yep sure agreed "
        "right got-it understood noted kuitti"
    ),
    "small-talk": (
        "haha hahaha hehe heh lol no-niin huh-huh hups voi-ei vai-niin jaaha ahaa oho kahville "
        "kahvitauko lounaalle lounas ruokana saunaan satoi sataa aurinko-paistaa jaha oj oj-oj "
        "kaffe fika lunch regnar solen-skiner oops wow well-well coffee weather raining sunny xd d"
    ),
}
"""How each begins or what stands in it, in the three languages; ``-`` stands between words that follow.
"""

ASKS = (
    "näytä näytäpä avaa aukaise kerro missä mistä mihin mikä mitkä mitä miten minkä milloin koska kuka "
    "kenen ketkä kuinka montako paljonko voitko voiko voisitko saako saanko saisiko onko entä lisää "
    "sulje kysy liitä anna hae etsi listaa poista peru vaihda auta tarvitsen haluan pitääkö ohje ohjeet "
    "apua valikko jono ilmiöt ilmiö kokous kooste havainnot havainto ehdotukset ehdotus muistio luvut "
    "raportit raportti asialista äänestä julkaise visa öppna berätta var vad vilka vilken hur när vem "
    "vems kan får finns behöver lägg stäng fråga koppla hjälp meny kö fenomen möte sammanställning "
    "observationer observation förslag protokoll nyckeltal rapporter show open tell where what which "
    "how when who whose can could may is are need want add close ask link help menu queue phenomena "
    "phenomenon meeting digest observations proposals proposal minutes figures reports report list find"
)
"""Words that ask for something, or that things are asked for by."""

PLEASE = "please snälla"
"""Words of an order that say nothing of it."""
