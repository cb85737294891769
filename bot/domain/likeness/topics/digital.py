"""Reaching services on the net, by phone and by letter."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

DIGITAL = (
    Topic(
        name="digital",
        fi="chat digi internet järjestelmä mobiili netin. netis nettiin nettipal nettisiv sovelluks "
        "sovellus sähköinen sähköis tekoäly verkkoasi verkkoon verkkopal verkossa",
        sv="app. appen artificiell chatt digital e-ansök e-tjänst elektronisk internet mobilapp nätet "
        "nättjänst på-nätet webb",
        en="app. apps artificial-int chatbot digital e-service electronic internet online software "
        "web-service web. website",
        says={Need.SHL11_01: 2, Sector.DIGI: 3},
        wide=True,
    ),
    Topic(
        name="online-forms",
        fi="ajanvaraus-netis asiointitil hakea-verk hakemukset-verk hakemus-netis hakemus-on-vain "
        "hakemus-verk nettiajanv nettihak nettilom oma-asio omakainuu omakannas omakanta omaolo "
        "pelkästään-verk sähköinen-ajanv sähköinen-hak sähköinen-lomak sähköisen-hak sähköiset-hak "
        "sähköiset-lomak vain-netis vain-nett vain-sähköis vain-verkossa varataan-netis verkkoajanv "
        "verkkohak verkkolom",
        sv="ansökan-görs ansökan-på-nät ansökan-på-webb bara-digitalt bara-elektron bara-på-nätet "
        "bara-via-nät boka-på-nät boka-via-nät e-blankett e-bokning elektronisk-ans elektroniska-blank "
        "endast-digital endast-elektron mina-sidor nätansökan nätblank nättidsbok webbblank",
        en="application-is-online applications-are-online apply-online book-online digital-only "
        "done-online e-form electronic-form must-be-done-online my-account online-appl online-book "
        "online-form online-only only-digital only-online portal web-form",
        says={Need.SHL11_01: 2, Sector.DIGI: 3},
    ),
    Topic(
        name="digital-skills",
        fi="digiapu digiavun digikahv digilaitt digiloik diginatiiv digineuv digiopast digiosaam digisyrj "
        "digitaalinen-syrj digitaid digitaitoj digituen digitukea digituki ei-osaa-käyttää ei-osaa-netti "
        "ei-osaa-tieto ei-osata-käyttää eivät-osaa-käyttää hiiri-ja jäävät-digin nettiä-ei nettiä-käyt "
        "neuvoo-laitt näppäimist opettaa-känn opettaa-tablet osaa-käyttää-netti ruutu-jäät tekniikka "
        "tietokonetaid tietokonetta-ei tietotekniik verkkokurs",
        sv="datorkunskap datorvana digihandled digihjälp digikunskap digistöd digital-handled "
        "digital-hjälp digital-stöd digital-utanför digitala-färd digitala-klyft digitalt-stöd "
        "digitalt-utanför inte-digitala kan-inte-använda kan-inte-datorer kan-inte-internet klicka "
        "lär-ut-surf lära-ut-surf surfplatta-lär tangentb teknikhjälp utan-datorkunskap",
        en="cannot-use-a-computer cannot-use-internet cannot-use-the-internet click. clicking "
        "computer-class computer-literate computer-skill digital-adviser digital-divide digital-exclu "
        "digital-guidance digital-help digital-literacy digital-skill digital-support digitally-exclud "
        "do-not-use-the-internet help-with-computer it-help it-skills keyboard never-used-a-computer "
        "no-digital not-computer not-know-how-to-use not-tech tablet-lesson teach-tablet touch-screen",
        says={Need.SHL11_01: 3, Need.SHL11_04: 1, Sector.DIGI: 3},
    ),
    Topic(
        name="devices",
        fi="ei-ole-nettiä ei-ole-tietokon ei-ole-älypuh ei-tietokon ei-verkkoyht ei-älypuh ilman-nettiä "
        "katvealu kuuluvuus laajakaist laitteita-ei liittymä mobiiliverk nettiliitt nettiyht "
        "nettiä-ei-ole näppäinpuh prepaid puhelin-rikki puhelinlasku puhelinliitt puhelinvelk saldo "
        "tietokone valokuitu vanha-puhelin verkkoyht yhteydet-pätk älypuh",
        sv="abonnemang bredband dator dålig-täck fiber. ingen-dator ingen-smart inget-internet "
        "knapptelefon mobilabonn mobilnät nätanslut nätet-fung prepaid saknar-dator saknar-smart "
        "smarttelefon telefonräkn täckning uppkoppl utan-dator utan-internet",
        en="broadband button-phone computer coverage. data-plan fibre laptop mobile-network "
        "mobile-subscript network-coverage no-computer no-internet no-signal no-smartphone old-phone "
        "phone-bill-unpaid phone-plan poor-connection prepaid smartphone subscription without-a-computer "
        "without-a-smartphone without-internet",
        says={Need.SHL11_01: 2, Need.SHL11_03: 1, Sector.DIGI: 3},
    ),
    Topic(
        name="e-identification",
        fi="ajokortti avainluku henkilökort henkilöllisyyden-tod henkilöllisyystod henkkar ilman-pankkit "
        "ilman-tunnuks kirjautu koodilista mobiilivarm pankin-tunn pankkitunn passi-tai-henk passi-vanh "
        "salasana suomi-fi suomifi sähköinen-tunn sähköisesti-allek tunnistaut tunnisteet tunnukset-puut "
        "tunnukset. tunnuksia tunnusluku-sov tunnuslukulait tunnusten vahva-tunn vahvaa-tunn vahvan-tunn "
        "verkkopankki",
        sv="bank-id bankkod e-legitim id-handling id-kort identifier identitetsbev identitetskort inloggn "
        "koddosa kodlista legg legitimat logga-in lösenord mobilcertif mobilt-id nätbank personkort "
        "stark-aut suomi-fi utan-bankkod utan-koder",
        en="authenticat bank-code bank-cred bank-id banking-codes code-list credential e-id electronic-id "
        "id-card id-document identif identity-card identity-document log-in log-on login mobile-cert "
        "online-bank passport-or-id password proof-of-identity prove-their-ident prove-who sign-electron "
        "sign-in strong-identif suomi-fi without-bank",
        says={Need.SHL11_01: 3, Sector.DIGI: 4},
    ),
    Topic(
        name="phone-queue",
        fi="ei-kukaan-vastaa ei-pääse-läpi ei-saa-kiinni ei-saa-puhelim ei-tavoita ei-vastaa ei-vastata "
        "jonon-pituus jonottaa-puh kukaan-ei-vastaa kuuloke linja-katke linja-on-var linja-varatt linjoil "
        "musiikki-soi odotusmus puhelimeen-ei puhelimeen-saa puhelimeen-vast puhelimessa-jonot "
        "puhelin-soi puhelinai puhelinajat puhelinjono puhelinlinj puhelinneuv puhelinp puhelu-katke "
        "puheluih puheluun soittaa-kymmen soittaa-monta soittaa-uud soittoai soittopyyn takaisinsoit "
        "vastaaja. vastata-puh",
        sv="framkomlig får-inte-tag ingen-svarar kommer-inte-fram-på-tele kö-i-tele linjen musik-i-lur "
        "når-inte ringa-flera ringa-upp ringer-tio ringer-upp samtalet-bryts sitter-i-telefonkö "
        "svarar-i-tele svarar-ingen svarar-inte telefonkö telefonlinj telefonrådg telefonserv telefonsvar "
        "telefontid upptaget återringn återuppring",
        en="answer-the-phone call-back call-centre call-drops call-waiting callback called-ten "
        "calls-in-vain do-not-answer does-not-answer engaged-line get-through helpline hold-music "
        "hours-on-the-phone line-cuts line-drops line-is-busy no-one-answers nobody-answers nobody-picks "
        "on-hold on-the-phone-for phone-hours phone-line phone-queue phone-service phone-time "
        "queue-number recorded-voice ring-and-ring telephone unanswered voicemail waiting-on-the-phone",
        says={Need.SHL11_01: 1, Sector.DIGI: 1, Sector.SOSP: 1},
    ),
    Topic(
        name="paper-forms",
        fi="kirjepost paperihak paperill paperilom paperise paperiversio postitse tulosta tulostin",
        sv="pappersansök pappersblan pappersvers per-post printer skriva-ut",
        en="by-post paper-appl paper-copy paper-form paper-version print-out printer",
        says={Need.SHL11_01: 2},
    ),
    Topic(
        name="letters",
        fi="kirje. kirjeen kirjeet kirjeiden kirjeissä kirjeitä kirjepino lomak posti. postia postin",
        sv="brev. breven brevet posten. postgång",
        en="letter. letters. mail. post. postal",
        says={Need.SHL11_01: 1},
        wide=True,
    ),
)
