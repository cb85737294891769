"""Words of matters that belong to another channel."""

from dialogs.understanding.concepts import Concept

ELSEWHERE = (
    Concept(
        "incident",
        fi="haipro spro. s-pro vaaratilan vaaratap läheltä-piti lääkevirhe lääkitysvir lääkepoikk "
        "potilasvahin poikkeamail tapaturma kaatumisil kaatumises kaatumine kaltoinkoht kaltoinkohd",
        sv="haipro spro. tillbud nära-ögat medicineringsfel läkemedelsfel avvikelse vårdskada olycksfall",
        en="haipro spro. near-miss near-accident medication-error incident-report incident. adverse "
        "drug-error",
    ),
    Concept(
        "medicine",
        fi="lääk annos annok insulii pilleri tablet",
        sv="medicin läkemed dos. dosen tablett insulin",
        en="medicat medicine drug. drugs dose pill tablet insulin",
    ),
    Concept(
        "wrong",
        fi="väärä vääri virhe unohtu unohti unohdin unohdett jäi-antam jäi-saam sekaant tupla",
        sv="fel. felaktig glömde glömt förväxl dubbel",
        en="wrong. incorrect forgot missed. mixed-up double",
    ),
    Concept(
        "blow",
        fi="tönäis töni löi. lyö. huusi. huudett kaatu putosi. satutti. tukisti läps lyöty tarttui",
        sv="knuffa slog. skrek. föll. ramlade. lämnades",
        en="pushed. shoved hit. slapped shouted. fell. fallen. dropped.",
    ),
    Concept(
        "resident",
        fi="asukas. asukasta. asukkaan. asukkaal asiakas. asiakkaan. asiakkaalle. potilas. potilaal "
        "vanhus. hoidettav",
        sv="boende. boenden. klienten. klient. patient brukare",
        en="resident. residents. client. patient.",
    ),
    Concept(
        "recent",
        fi="äsken. äskei tänään. eilen. eilis viime-yö viime-vuor aamul aamuvuor yövuor iltavuor yöllä. "
        "illalla. juuri. just. viime. toissapäiv",
        sv="nyss. idag. i-dag igår. i-går i-morse imorse i-natt inatt. ikväll. natten. just.",
        en="just. today yesterday this-morning last-night tonight. shift.",
    ),
    Concept(
        "report",
        fi="ilmoit ilmot kirjat kirjaan raporto tehdä tekis teen. teenkö tehään mihin minne kenelle",
        sv="anmäl rapport meddela göra. gör. var. vart. vem.",
        en="report. tell. file. where. who. do.",
    ),
    Concept(
        "apply",
        fi="haen. haetaan hakea. haettaisi anoa. anon. hakisin",
        sv="ansöka. ansöker. söka. söker.",
        en="apply. applying. get-",
    ),
    Concept(
        "benefit",
        fi="toimeentulotu asumistu tukea. työttömyys päiväraha omaishoidon-tu vammaistu palvelusete "
        "avustust perustoim kotihoidont eläkettä kuljetuspal etuut",
        sv="utkomststö bostadsbidr bidrag stöd. dagpenn pension färdtjänst närståendevårdsst",
        en="income-support benefit housing-allow allowance pension support.",
    ),
    Concept(
        "im-client",
        fi="olen-asiakas oon-asiakas olen-hakija mä-oon-asiakas asiakkaana",
        sv="jag-är-klient är-klient jag-är-kund",
        en="i-am-a-client im-a-client as-a-client",
    ),
    Concept(
        "complain",
        fi="valit oikaisuvaat muistutus kantelu kannella reklam",
        sv="överklag besvär klaga. klagomål omprövning",
        en="appeal. complain",
    ),
    Concept(
        "own-decision",
        fi="päätös päätökse hakemuks hakemus asiaani saamastani tukipäätö",
        sv="beslut ansökan ärende",
        en="decision application. case.",
    ),
    Concept(
        "kin",
        fi="äiti. äitini äidil isä. isäni isäl mummo. mummoni mummol puoliso vaimo. vaimoni mies. mieheni "
        "lapseni poikani tyttäreni tytär veljeni siskoni sisko. pappa. appi anoppi",
        sv="mamma. pappa. mormor farmor morfar farfar man. fru. son. dotter. syster. bror. svärmor",
        en="mother. mom. mum. father. dad. grandma husband. wife. son. daughter. sister. brother. granny",
    ),
    Concept(
        "appointment",
        fi="varata-ai varaan-ai varaisin-ai aika-sos aikaa-sos ajan-sos ajan-var ajanvarau varata. "
        "vastaanottoaik aika-lääk saanko-ajan",
        sv="boka-tid tid-till tidsbeställ boka-en-tid",
        en="book-an-app appointment book-a-time make-an-app",
    ),
    Concept(
        "process",
        fi="käsittely käsitel katsoa. katsois katsotko katsokaa tarkist hoida hoitais selvit kiirehti",
        sv="behandla kolla. kontroller titta. skynda",
        en="check. look-at look-into process. handle. hurry-up",
    ),
    Concept(
        "please-do",
        fi="voiko-joku voisko-joku voitteko. voisitteko. voitko. voisitko. ehditkö. ehtisit. pitäis-käsit "
        "pitäisi-käsit mihin-menn pitäis. mennessä. tarvits tarvii tarttis voiks-joku",
        sv="kan-nån kan-någon kan-ni kan-du skulle-ni skulle-du hinner-du senast.",
        en="can-someone can-anyone could-someone can-you could-you would-you by-friday needs. please.",
    ),
    Concept(
        "one-client",
        fi="asiakkaani asiakkaan. asiakkaalla. asiakkaalle. asiakas. hänen. hakijan. mun-asiakk",
        sv="min-klient klientens min-klients klienten. hans. hennes.",
        en="my-client my-clients the-clients his. her. the-client a-clients",
    ),
    Concept(
        "one-paper",
        fi="hakemuk hakemus. päätök lausunnon. lausunto. lausuntoa. todistuks maksusitoum laskun. lasku. "
        "soittopyyn palveluntarve",
        sv="ansökan. ansökning beslut. beslutet. utlåtande intyg räkning",
        en="application. applications. decision. statement. certificate. invoice. bill.",
    ),
    Concept(
        "it-thing",
        fi="teams lifecar effica apotti pegasos mediatri salasan tunnuks tunnus. kirjautu kirjaud vpn. "
        "verkko. netti. wifi. tulostin tulostim tulosta printteri näyttö kone. koneen tietokone läppär "
        "puhelimeni työpuhelin sähköposti outlook ohjelma. ohjelmi päivitys järjestelmä. kortinluk "
        "varmennekor toimikortti mikrofon ääni. kuuloke kamera asiakastietojär sovellus",
        sv="teams lifecar effica lösenord inlogg logga. logga-in vpn. nätet. wifi skrivare dator skärm "
        "mejl e-post outlook programmet uppdater kortläs mikrofon ljudet hörlur kamera",
        en="teams. lifecare password log-in login. log-on logging vpn. network. wifi. printer. printing "
        "computer laptop screen. email. outlook. program. software. update. microphone. headset camera. "
        "account.",
    ),
    Concept(
        "broken",
        fi="ei-toimi ei-aukea ei-auke ei-avaud ei-käynn ei-pääse en-pääse pääs jumis jumitt pätki kaatui. "
        "kaatuu. rikk hajos unohtu unohdin vanhent lukkiutu lukossa nolla katke katos hidas tilt buutta "
        "virheilmo toimi.",
        sv="fungerar-inte fungerar-int funkar-inte funkar-int funkar. kommer-inte-in kommer-int-in "
        "kommer-inte kommer-int kraschar sönder låst. glömt glömde gått-ut hänger-sig hackar "
        "startar-inte fastnat långsam",
        en="not-work doesnt-work isnt-work not-working cant-log cannot-log cant-get-in expired forgot "
        "broken crash stuck frozen locked-out reset. jammed slow. down.",
    ),
    Concept(
        "sick",
        fi="sairaana. kipee kipeä saikul sairaslom sairauspois kuumeessa flunssas poissa-tän lapsi-kipeä "
        "lapsi-sairaana",
        sv="sjuk. sjukanmäl sjukskriv. sjukledig feber vab.",
        en="sick. sick-leave ill-today off-sick fever calling-in",
    ),
    Concept(
        "work-day",
        fi="töihin. tuu-töihin tule-töihin pääse-töihin työvuor iltavuor aamuvuor yövuor vuoro. vuoron. "
        "vuoroni vuoroa. vuoronvaih vuorolista ylityö työaika. liukuma poissa.",
        sv="jobb. på-jobb jobbet. arbetsskift skift arbetstur kvällstur kvällsskift nattskift morgonskift "
        "arbetslista övertid",
        en="work-today come-to-work to-work my-shift shift. shifts. rota roster overtime. take-my",
    ),
    Concept(
        "pay",
        fi="palkka. palkan. palkkani palkkaa palkanmaks lomapäiv lomarah lomat. loma-anom matkalask "
        "matkakorv kilometrikorv virkavap työsopim palkkalask lomia.",
        sv="lön. lönen lönespec semesterdag semester. ledighet reseräkning arbetsavtal",
        en="salary pay. payslip paid. vacation-day holiday-days annual-leave leave-days travel-expens "
        "contract. days-off-left",
    ),
    Concept(
        "vote",
        fi="äänestä äänesti ääneni ääni. äänen. ääntä. kannatan. puollan.",
        sv="röst understöder",
        en="vote. voting. votes. my-vote",
    ),
    Concept(
        "group-thing",
        fi="ilmiö. ilmiölle. ilmiön. ehdotus. ehdotukselle ehdotuksen asialist esityslis kokouk kokous. "
        "muistio jono. kooste. koosteen",
        sv="fenomen förslag. förslaget föredragning agenda möte. mötet mötes protokoll sammandrag",
        en="phenomenon proposal. agenda meeting. minutes. digest.",
    ),
    Concept(
        "group-act",
        fi="siirrä siirre nosta. lisää. lisätään pane. pannaan hyväksy sulje julkais ota. otetaan päätet "
        "päätä. peitä liitä yhdistä kokoa ohjaa. kirjataan-päät merki",
        sv="flytta sätt. lägg. godkänn stäng publicera ta-upp besluta maskera koppla slå-ihop",
        en="move. put. approve close. publish. add. decide. mask. attach merge. link.",
    ),
    Concept(
        "number",
        fi="i.-20- e.-20-",
    ),
    Concept(
        "agenda",
        fi="asialist esityslis",
        sv="föredragningsl",
        en="agenda.",
    ),
    Concept(
        "group-word",
        fi="sulje peitä liitä yhdistä ohjaa julkais merki käsittelyyn esikäsit",
        sv="stäng maskera koppla publicera",
        en="close. mask. attach merge. publish.",
    ),
)
