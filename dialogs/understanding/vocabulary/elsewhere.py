"""Words of matters that belong to another channel."""

from dialogs.understanding.concepts import Concept

ELSEWHERE = (
    Concept(
        "incident",
        fi="haipro spro. s-pro vaaratilan vaaratap läheltä-piti lääkevirhe lääkitysvir lääkepoikk "
        "potilasvahin poikkeamail tapaturma kaatumisil kaatumises kaatumine kaltoinkoht kaltoinkohd "
        "läheltä-pit turvallisuuspoik tietosuojaloukk tietoturvaloukk työtapaturm haippro lääkevahinko "
        "sekaannus sekaannuk väkivaltatilanneilm uhkatilanneilm lakisääteinen-ilmoitus-epäkohd "
        "valvontalain epäkohtailmoitus omavalvontailm",
        sv="haipro spro. tillbud nära-ögat medicineringsfel läkemedelsfel avvikelse vårdskada olycksfall "
        "dataintrång dataskyddsincident arbetsolycka",
        en="haipro spro. near-miss near-accident medication-error incident adverse drug-error data-breach "
        "accident mix-up workplace-accident",
    ),
    Concept(
        "medicine",
        fi="lääk annos annok insulii pilleri tablet dosett rohdot marevan morfiini antibioot laastari "
        "pistos rokote aamulää iltalää unilää dosetit.",
        sv="medicin läkemed dos. dosen tablett insulin dosett spruta vaccin morgonmed kvällsmed",
        en="medicat medicine drug. drugs dose pill tablet insulin meds. injection vaccine dosage "
        "morning-meds evening-meds",
    ),
    Concept(
        "wrong",
        fi="väärä vääri virhe unohtu unohti unohdin unohdett jäi-antam jäi-saam sekaant tupla ristiin. "
        "ristis. sekaisin. jäi-antamatta liikaa. kaks-kertaa kahdesti. antamatt jäi-ant toisen-lääk "
        "toiselle. toisten toisen-asuk toisen-poti",
        sv="fel. felaktig glömde glömt förväxl dubbel ihop. för-mycket. uteblev. någon-annans nån-annans "
        "en-annans annans",
        en="wrong. incorrect forgot missed. mixed-up double swapped. mixed. twice. too-much. omitted. "
        "was-missed someone-elses somebody-elses another-residents another-patients another-clients",
    ),
    Concept(
        "blow",
        fi="tönäis töni löi. lyö. huusi. huudett kaatu satutti. tukisti läps lyöty tarttui lyönti. "
        "putoaminen. liukastu loukkasi. satutettiin. karjui. kiskoi. retuutti. nosturi. sängyst-put "
        "kompastu satutti-itse löi-minu löi-mua potkais puri. sylki. purais putosi nosturist",
        sv="knuffa slog. skrek. föll. ramlade. lämnades fall. slag. halkade. skadade. snubbl slog-mig "
        "sparkade bet-mig spottade",
        en="pushed. shoved hit. slapped shouted. fell. fallen. dropped. fall. slipped. injured. shook. "
        "grabbed. tripped hit-me kicked-me bit-me spat",
    ),
    Concept(
        "resident",
        fi="asukas asukkaan asukkaal asiakas asiakkaan asiakkaalle potilas potilaal vanhus hoidettav "
        "asukkaamme vuoros yksikös osastol",
        sv="boende klient patient brukare avdelningen enheten skiftet",
        en="resident client patient ward. unit. facility care-home. shift.",
    ),
    Concept(
        "recent",
        fi="äsken. äskei tänään. eilen. eilis viime-yö viime-vuor aamul aamuvuor yövuor iltavuor yöllä. "
        "illalla. juuri. just. viime. toissapäiv viime-yönä viime-viikol tässä-vuorossa vuorossa. "
        "vuoros. nyt.",
        sv="nyss. idag. i-dag igår. i-går i-morse imorse i-natt inatt. ikväll. natten. just. i-natt. "
        "i-morse. skiftet.",
        en="just. today yesterday this-morning last-night tonight. shift. last-night. this-shift. "
        "this-morning. earlier-today.",
    ),
    Concept(
        "report",
        fi="ilmoit ilmot kirjat kirjaan raporto tehdä tekis teen. teenkö tehään mihin minne kenelle "
        "raportti. lomake. lomakkeella. kuuluuko. tähän.",
        sv="anmäl rapport meddela göra. gör. var. vart. vem. blankett. görs.",
        en="report. tell. file. where. who. do. which-form form. record. reported. log. reporting.",
    ),
    Concept(
        "apply",
        fi="haen. haetaan hakea. haettaisi anoa. anon. hakisin haettua. hakemaan. hakemus-teh mistä-saa "
        "mistä-saan mistä-saisi miten-saa. miten-saan saako-tukea saamise hankkimi",
        sv="ansöka. ansöker. söka. söker. få. var-får få-bostad",
        en="apply. applying. where-can-i-get claim. getting.",
    ),
    Concept(
        "benefit",
        fi="toimeentulotu asumistu tukea. työttömyys päiväraha vammaistu palvelusete avustust perustoim "
        "kotihoidont eläkettä kuljetuspal etuut turvarannek apuväline rollaattor kotihoitoa perhetyötä "
        "kotiapua ateriapalv omaishoid kuljetustukea vammaispalv henkilökohtainen-av sosiaaliavust "
        "lapsilisä elatustu eläke. palveluasu hoitopaik hoivapaik päivähoitop asunnon asunto lastenhoit",
        sv="utkomststö bidrag stöd. dagpenn pension närståendevårdsst trygghetslarm hjälpmedel hemvård "
        "hemservice färdtj äldreboende dagvårdsplats barnbidrag bostad",
        en="income-support benefit allowance pension support alarm-bracelet safety-phone aid. home-care "
        "care-home-place day-care-place child-benefit subsidy flat. housing",
    ),
    Concept(
        "im-client",
        fi="olen-asiakas oon-asiakas olen-hakija mä-oon-asiakas asiakkaana olen-eläkel olen-työtön "
        "oon-työtön olen-yksinhuolt saan-toimeentul elän-toimeentul sossuni oma-sosiaalityönt "
        "minun-sosiaalityönt mun-sosiaalityönt mun-sossu oon-asiak en-saa-teidän saa-työntekijää-kiinni",
        sv="jag-är-klient är-klient jag-är-kund jag-är-pensionär jag-är-arbetslös min-socialarbetar "
        "jag-får-utkomst",
        en="i-am-a-client im-a-client as-a-client im-unemployed i-am-unemployed my-social-worker "
        "im-on-benefits i-receive",
    ),
    Concept(
        "complain",
        fi="valit muistutus kantelu kannella reklam muistutuksen. oikaisu",
        sv="överklag besvär klaga. klagomål omprövning",
        en="appeal. complain appealing. dispute.",
    ),
    Concept(
        "own-decision",
        fi="päätös päätökse hakemuks hakemus asiaani saamastani tukipäätö tukeni toimeentulotukeni "
        "etuuteni maksuni laskun mun-hakem minun-hakem mun-päät käsittelyaik tukihak maksatus "
        "maksetaan. maksu. toimeentulotuki. tuki.",
        sv="beslut ansökan ärende min-ansökan mitt-beslut mitt-ärende mitt-bidrag min-räkning mitt-besl "
        "min-ansök handläggningst utbetal",
        en="decision application case. my-application my-decision my-case my-benefit my-payment my-bill "
        "my-appl processing-time payment. paid-out pending",
    ),
    Concept(
        "kin",
        fi="äiti. äitini äidil isä. isäni isäl mummo. mummoni mummol puoliso vaimo. vaimoni mies. mieheni "
        "lapseni poikani tyttäreni tytär veljeni siskoni sisko. pappa. appi anoppi lapselleni. "
        "tyttärelleni isoäitini. meidän-perhe meidän-lap meiän-lap äiskä. isoisä.",
        sv="mamma. pappa. mormor farmor morfar farfar man. fru. son. dotter. syster. bror. svärmor "
        "min-mamma min-pappa min-son min-dotter min-mormor min-farmor vår-son vår-dotter min-man "
        "min-fru",
        en="mother. mom. mum. father. dad. grandma husband. wife. son. daughter. sister. brother. granny "
        "my-mother my-mom my-mum my-father my-dad my-son my-daughter my-wife my-husband my-gran our-son "
        "our-daughter",
    ),
    Concept(
        "appointment",
        fi="varata-ai varaan-ai varaisin-ai aika-sos aikaa-sos ajan-sos ajan-var ajanvarau vastaanottoaik "
        "aika-lääk saanko-ajan ajan. aikaa. varaan. varaisin. ajan-siirto siirtää-aika siirtää-ajan "
        "peruuttaa-aika peruuttaa-ajan tapaamisaika tapaaminen.",
        sv="boka-tid tid-till tidsbeställ boka-en-tid tid. avboka-tid flytta-tid.",
        en="book-an-app appointment book-a-time make-an-app reschedule. see-a-social-worker",
    ),
    Concept(
        "process",
        fi="käsittely käsitel katsoa. katsois katsotko katsokaa tarkist hoida hoitais selvit kiirehti "
        "hoitaa. nopeuttaa. hyväksyttekö. pending. kiinni. tavoita",
        sv="behandla kolla. kontroller titta. skynda handläggs.",
        en="check. look-at look-into process. handle. hurry-up look. why-was review.",
    ),
    Concept(
        "please-do",
        fi="voiko-joku voisko-joku voitteko. voisitteko. voitko. voisitko. ehditkö. ehtisit. pitäis-käsit "
        "pitäisi-käsit mihin-menn pitäis. mennessä. tarvits tarvii tarttis voiks-joku voisko. voiko. "
        "pystytkö. pystyiskö. joku. tarvisi. tarttee. pitäisi. mistä. saisko. saako. kuka. kenelle. "
        "mihin. voisiko. onko-kuk onko-jok",
        sv="kan-nån kan-någon kan-ni kan-du skulle-ni skulle-du hinner-du senast. kan. kunde. hinner. "
        "någon. nån. behöver. vem. var. vart.",
        en="can-someone can-anyone could-someone can-you could-you would-you by-friday needs. please. can. "
        "could. would. someone. anyone. need. who. where.",
    ),
    Concept(
        "one-client",
        fi="asiakkaani asiakkaan. asiakkaalla. asiakkaalle. asiakas. hänen. hakijan. mun-asiakk "
        "asiakkaalleni. hänelle. mun-asiakas. tämän-asiakk yhden-asiakk",
        sv="min-klient klientens min-klients klienten. hans. hennes. min-klient. en-klients",
        en="my-client my-clients the-clients his. her. the-client a-clients my-client. my-clients. "
        "clients-appl her-appl his-appl clients-case",
    ),
    Concept(
        "one-paper",
        fi="hakemuk hakemus päätök lausunnon lausunto todistuks maksusitoum laskun lasku. soittopyyn "
        "palveluntarve päätös lähete lähetteen palvelutarpeen-arv valtakirja todistus kateis",
        sv="ansökan ansökning beslut utlåtande intyg räkning remiss betalningsförb fullmakt borttapp",
        en="application decision statement certificate invoice bill. referral letter-for. payment-commit "
        "power-of-att lost.",
    ),
    Concept(
        "it-thing",
        fi="teams lifecar effica pegasos mediatri salasan tunnuks tunnus kirjautu kirjaud vpn. verkko netti. "
        "wifi. tulostin tulostim tulosta printteri näyttö kone. koneen tietokone läppär puhelimeni "
        "sähköposti outlook ohjelma ohjelmi päivitys järjestelmä kortinluk varmennekor toimikortti "
        "mikrofon ääni. kuuloke kamera asiakastietojär sovellus atk. atk-tuki ict. it-tuki helpdesk "
        "käyttäjätunnu käyttistunnu näppäimis hiiri. hiiren laturi puhelin kännykkä sim. pin. office "
        "excel. word. intra. intranet onedrive sharepoint tiedosto meili. s-posti monitori kokousjärj "
        "videoyht yhteys nettiyht virus. tietojenkalast roskaposti tulostus skanneri avain. kulkukortti "
        "kulkuläts työpuhel apott langaton bluetooth docking telakka atk-tuk mikki. mikin. kuulokke "
        "henkilökort virtalähde akku. päivitykset selain verkkoyht verkkolevy levyasema etäyht wilma "
        "kanta. apteq lupalappu kirjautumissiv sovelluks lataus näytönohj dokka puhelinliit "
        "puhelinluettelo työkone työpuhelin työsähköp",
        sv="teams lifecar effica lösenord inlogg logga. logga-in vpn. nätet. wifi skrivare dator skärm mejl "
        "e-post outlook programmet uppdater kortläs mikrofon ljudet hörlur kamera it-stöd tangentbord "
        "mus. laddare sim. office excel. intranät nätverk virus. skräppost skanner passerkort nyckel "
        "telefon bricka kortet batteri webbläsar distansuppk jobbdator jobbtelefon arbetsdator sladd "
        "tunnus appen",
        en="teams. lifecare password log-in login. log-on logging vpn. network wifi. printer printing "
        "computer laptop screen email. outlook program software update microphone headset camera account "
        "it-support helpdesk monitor keyboard mouse. charger phone. sim. office excel. intranet mail. "
        "inbox. connection virus. phishing spam. scanner keycard username user-account work-phone docking "
        "mic. mike. badge battery. browser work-laptop work-computer cable projector webcam tablet-wont "
        "usb",
    ),
    Concept(
        "broken",
        fi="ei-toimi ei-aukea ei-auke ei-avaud ei-käynn ei-pääse en-pääse pääs pätki kaatui kaatuu rikk "
        "hajos unohtu unohdin vanhent lukkiutu lukossa nolla katke katos hidas tilt buutta virheilmo "
        "toimi. pimeenä pimeänä pimee. mustana ei-käynnisty ei-lataa ei-tulosta ei-näy ei-yhdisty "
        "ei-onnistu epäonnistu hukas kadoksis hävis särkyny virhe. resetoi poikki sammui sammuu pimeni "
        "tukkii tyhjä. auki. lataudu lataa. kaatu. enkä-saa ei-saa-kirj temppuil herjaa sekoilee aukea. "
        "auke. avaudu avautu ei-auki en-muista ei-muista hitaa jumi kateis hävinny kuulu. lukittu "
        "ei-yhdis ei-suostu ei-lue ei-tunnista ei-lähde ei-löydä ei-käy ei-reagoi ei-päivity ei-aukee "
        "kaatuilee sekosi jumis mykkänä mykistyn vialla rikki",
        sv="fungerar-inte fungerar-int funkar kommer-inte-in kommer-int-in kommer-inte kommer-int kraschar "
        "sönder låst. glömt glömde gått-ut hänger-sig hackar startar-inte fastnat långsam startar-inte. "
        "startar-int. svart. trasig borta. utgått krånglar hängde låser. nollställ återställ laddas "
        "laddar öppnas-inte öppnar-inte går-inte-att kan-inte-logga kan-int-logga minns-inte minns-int "
        "hörs-inte ansluter-inte funkar-inte funkar-int strejkar öppnas-int hittar-inte går-int dött "
        "avstängd",
        en="not-work doesnt-work isnt-work not-working cant-log cannot-log cant-get-in expired forgot broken "
        "crash stuck frozen reset. jammed down. wont-start wont-turn wont-open dead. black. lost. locked "
        "blank. error. keeps-crash offline keeps. wont. not-open is-down cant-remember dont-remember slow "
        "wont-connect wont-load wont-print wont-let cant-connect cant-open acting-up playing-up froze "
        "freezes died",
    ),
    Concept(
        "no",
        fi="ei. en.",
        sv="inte. int.",
        en="not. wont. doesnt. isnt. cant.",
    ),
    Concept(
        "sick",
        fi="sairaana kipee kipeä saikul sairauspois kuumeessa lapsi-kipeä lapsi-sairaana sairas saikku "
        "kuume. kuumetta flunssa vatsatauti oksentaa oksennustau migreeni korona en-tule-tän en-tuu-tän "
        "lääkäris-tän myöhässä myöhästyn en-pääse-tulemaan sairauslom poissa. poissaolon poissaolosta "
        "ilmoitan-pois",
        sv="sjuk. sjukanmäl sjukskriv sjukledig feber vab. kräks. magsjuk förkyld migrän hemma-idag "
        "borta-idag. försenad sjukfrånvaro",
        en="sick. sick-leave ill-today off-sick fever calling-in ill. flu. vomiting migraine sick-day "
        "unwell running-late late-today not-coming-in wont-be-in absence",
    ),
    Concept(
        "work-day",
        fi="töihin tuu-töihin tule-töihin pääse-töihin työvuor iltavuor aamuvuor yövuor vuoro. vuoron vuoroa "
        "vuorolista ylityö työaika liukuma vuoroon vuorot vuoroja vuorovaihto tuurata tuuraa sijaistaa "
        "sijaistamaan töissä-tän lomalle vapaapäiv saldovap etäpäivä etätöissä-tän työlista lomalista "
        "lauantaivuor sunnuntaivuor viikonloppuvuor perjantaivuor maanantaivuor joulun-vuor vuorojen "
        "yövuoroa iltavuoroa aamuvuoroa päivävuor välivuor pitkän-vuor",
        sv="jobb. på-jobb jobbet arbetsskift skift arbetstur kvällstur kvällsskift nattskift morgonskift "
        "arbetslista övertid pass. passet byta-skift vikariera hoppa-in ledig. ledigt distansarb "
        "lördagsskift söndagsskift helgskift kvällspass nattpass dagpass morgonpass helgpass dagskift "
        "lördagspass fredagspass arbetspass",
        en="work-today come-to-work to-work my-shift shift. shifts rota roster overtime take-my cover-for "
        "cover-my swap-shifts day-off. remote-today saturday-shift sunday-shift weekend-shift late-for "
        "night-shift late-shift early-shift evening-shift morning-shift friday-shift monday-shift",
    ),
    Concept(
        "pay",
        fi="palkka palkan lomapäiv lomarah lomat. loma-anom matkalask matkakorv kilometrikorv virkavap "
        "työsopim lomia. tilipäivä lomaa. lomani lomapyyntö loma-anomus ylityökorv työtodistus verokort "
        "kesäloma talviloma vuosiloma lomatoiv lomalle saldo liukuma työaikasald flexi poissaolo palkaton "
        "palkatont vapaata. opintovap hoitovap perhevap vanhempainvap",
        sv="lön. lönen lönespec ledighet reseräkning arbetsavtal lönebesked reseersättn arbetsintyg "
        "skattekort sommarsemester semester flexsaldo flextid saldon sjukfrånvaro frånvaro tjänstled "
        "föräldraled studieled",
        en="salary pay. payslip paid. annual-leave leave-days travel-expens contract days-off-left wage. "
        "wages. payday holiday vacation expenses tax-card summer-holiday flexitime flex-hours balance. "
        "absence unpaid-leave parental-leave study-leave time-off",
    ),
    Concept(
        "vote",
        fi="äänestä äänesti ääneni ääni. äänen. ääntä. kannatan. puollan. äänestykses annan-ääneni "
        "kannatus äänestys",
        sv="röst min-röst omröstning understöd",
        en="voting. my-vote my-vote. i-support support-the vote",
    ),
    Concept(
        "group-thing",
        fi="ilmiö. ilmiölle ilmiön ehdotus ehdotukselle ehdotuksen asialist esityslis kokouk kokous "
        "muistio jono. kooste ilmiötä pöytäkirja",
        sv="fenomen förslag föredragning agenda möte. mötet mötes protokoll sammandrag listan",
        en="phenomenon proposal agenda meeting minutes digest item.",
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
        sv="i.-20- e.-20-",
        en="i.-20- e.-20-",
    ),
    Concept(
        "agenda",
        fi="asialist esityslis listall",
        sv="föredragningsl listan. på-listan",
        en="agenda. on-the-list",
    ),
    Concept(
        "group-word",
        fi="sulje peitä liitä yhdistä ohjaa julkais merki käsittelyyn esikäsit",
        sv="stäng maskera koppla publicera",
        en="close. mask. attach merge. publish.",
    ),
    Concept(
        "me",
        fi="annoin. unohdin. tein. sekoitin. jaoin.",
        sv="jag-gav jag-glömde",
        en="i-gave i-forgot i-mixed",
    ),
    Concept(
        "anyone-swap",
        fi="vaihtaa. vaihtamaan. vaihtais tuura sijaista. sijaistaa",
        sv="byta.",
        en="swap. trade.",
    ),
    Concept(
        "group-approve",
        fi="hyväksyn. hyväksytään. hyväksymme",
        sv="godkänner. godkänn.",
        en="approve. i-approve accept",
    ),
)
