"""The words that tell what works, a problem, a change: data as Python, as :func:`phrases` reads them."""

from dataclasses import dataclass

from bot.domain.codes import Language


@dataclass(frozen=True, kw_only=True)
class TypeWords:
    """The words of one language.

    Attributes:
        praise: it works.
        gain: something got better, for somebody.
        hope: words that stand more often beside what works.
        undone: a problem that is gone, in so many words.
        barrier: it does not work, or somebody is left without.
        denial: small words that deny.
        lack: words that hint at a problem.
        change: it is otherwise than before.
        trouble: what is no change when it grows, but a problem.
        more: it grows, which is a change only when nothing else speaks.
        signal: the writer does not know yet what it means.
        supposed: what would be good, and is not yet.
        badly: after a word of praise, its contrary.
        contrast: what follows weighs more than what stood before.
        before: a clause that tells how it was.
    """

    praise: str
    gain: str
    hope: str
    undone: str
    barrier: str
    denial: str
    lack: str
    change: str
    trouble: str
    more: str
    signal: str
    supposed: str
    badly: str
    contrast: str
    before: str


_FINNISH = TypeWords(
    praise="""
        toimii toimivat. toimiva toimivi toiminut toimineet toimivuu autta auttoi autti auttanu kiit
        hyvä_juttu hyvä_asia hyvä_esimerk hyvä_käytän hyviä_käytän hyvä_malli hyvä_tapa hyvä_uuti
        hyvää_palaut hyvä_palaut hyviä_kokemu hyviä_tulo hyvä_tulo hyvä_kokemu palaute_on_ollut~hyvä
        jotain_hyvää onnistu menesty menesto erinomai loistav loisto mahtav upea upee huippu hieno ihana
        fiksu ottaa_malli oppia_tästä kannatta_jatka pitäisi_jatkaa pitää_jatkaa jatketaan. jatkukoon
        levittää laajentaa vakinaist tykät tykkää pidetty. suosit henkireik pelasta helpottan helpotti
        helpottaa sujuu sujuv sujunut parantu paranivat parani. paranee positiivi myönteise myönteist
        palkitsev tärkeää_työtä ilahdu iloa ilo. ilolla innosta innostu hyödylli hyötyä hyötyv hyötyn
        rohkais toivoa. kannattaa_jatkaa kannattaisi_jatkaa hyvin_on saanut~palautetta erittäin_hyvä
        todella_hyvä tosi_hyvä paremmin_kuin edistyn onneksi kultaa_kalliimp kukoist vapauttan vapautti
        madaltan madalta laskenut_kynny laskee_kynny selkeyttä selkeyty kevent kevensi nopeutti ansiokas
        antoisa taitav palkinto kehuu kehunu kehut. kehuja ylpe ilahtu innoissa voimaant vaikuttav huojent
        helpottun kannattaa_laajen kannattaisi_laajen kannattaa_kopioi voisi_kopioi mallia_muil toivon_jatko
        jatkuu_hyvä tuloksia_on on_tuottanut_tulo kiitollis hyvältä_näytt toivottavasti_jatk pyörii.
        hyvin_mukaan huomattavasti_paremm selvästi_paremm parantaa. paranta parasta_mitä parasta. mullist
        yllättävän_hyv hyvä_henki suosittu. toivottu onnistuneim voitto edelläkäv vihdoin. viimein.
        kannatti. hyvänen oivallinen verraton korvaamaton kullanarv pelasti ihmeitä jatkoa_toivo
        toivotaan_jatko toivottavasti_saa rohkeutta uskallus uskalluks otettu_hyvin tyytyväi ystävälli
        osaava osaavaa tulee_kuulluksi tulevat_kuulluiksi tullut_kuulluksi tulleet_kuull kohentu kohene
        rullaa madaltunu mataloitu madaltui selvens selventä ottaa_käyttöön_muu käyttöön_muual
        voisi_soveltaa sopii_hyvin sopivat_hyvin pitää_kiinni saatu_estet saatu_ehkäis saatiin_estet
        on_pitänyt. kiitettä kehumis ammattitai empaatti lämmin lämmint kannattele kantaa_hedel hedelmäll
        antoi_toivo toivoa_on toiveik riemu ilonaihe onnellinen onnellis mielekk mielekä merkityksel
        arvostet arvosta kiitosta parannus parannuks parannust edistys edisty tehokas tehokk vaikuttavuu
        hyvää_tulosta hyväksi_hav osoittautunut_hyv osoittautunut_toim ammattimai luotettav nautti
        turvallisem turvallisuuden_tun levollis virkisty virkistä hyvinvoin~paran hyvin_toim
        """,
    gain="""
        vähentyn vähentän vähene puolittu lyhenty lyhentän lyhenn nopeutu nopeutta löytän löytyi löysi
        löydett tavoitta tavoitet uskalta rohkaistu palanne palannut. palasi. palaama päässyt_takaisin
        pääse_takaisin pääsevät pääsee_paikalle ilman_ajanvara samana_päivänä samana_iltana
        yhdellä_käynnillä samalla_käynnillä etenevät etenee tuonut. tuoneet. toi. sitoutu voimaan jaksavat
        luottamus_on luottamus_synt rauhoittu tulevat_ajoissa ajoissa. saa_apua saavat_apua saavat_tukea
        saanut_apua saaneet_apua yhteistyö_on käynnisty saavat_hakemu saa_nopeasti nopeasti. ratkaisi.
        ratkesi vakiintu osallistu pystyvät. aloittan oppineet oppinut tunteva tutun_hoita mahdollista
        saatu_sovit saatu_aikaan toimeen. yhdessä. matalan_kynn säästi säästän ehkäis onnistui pysyny
        pysyvät. jatkaneet. on_jatkanut palautu ovat_saaneet on_saanut saivat. sai_apua pääsi_. pääsivät.
        pääsemään uskaltau saatiin. lomansa toipu raitist kuntoutunu työllistyn työllistyi valmistun sovinto
        sopuu rohkeam avautu. kotiutunu aktivoi itsenäis omatoimi vireäm ilman_jonotusta jonottamatta
        viivytyksettä sujuvam joustav kiinni_arke säännöllisty parempaan paremmin. vahvem helpompi helpompa
        helpommin. tuttu. nopeammin. lyhyem vähäisem rauhallisem luottamus luottam saa_nous hoitoon.
        tulokset. osuivat onnellis selätt apu_tulee apua_saa jaksaminen_on vastaa~saman_viikon
        aika~saman_viikon pääsee~saman_viikon apua~samana itsenäisyyttä varmempi varmempia vahvistun
        saatu_kiinni päässyt_alkuun pääsee_heti pääsee_nyt_heti pääsee_ilman poistuneet_kok vapautunu
        huojentunu eheyty tasapaino tasaantu kiintymy avun_saa avun_piiriin palvelujen_piiriin
        hoidon_piiriin itsetun itseluott
        """,
    undone="""
        ei_enää_asunnottom ei_enää_häätö ei_enää_jono häätöjä_ei_ole häätöjä~vähemmän ei_tarvin
        ei_ole_tarvin eivät_ole_tarvin eikä_tarvin ei_ole_joutunu ei_enää_joudu eivät_enää_joudu jono~purk
        jono~lyhen jono~poist odotusa~lyhen odotus~lyhen lääkevirhe~vähen turvattom~vähen keskeyty~vähem
        keskeyty~vähen poissaolo~vähen väkival~vähen häädöt~vähen häädöt~puol vähemmän_kuin_ennen väärässä
        ei_ole_tarvittu ei_tarvitse_enää eikä~tarvitse ei_tarvitse ketään_ei_ole valituk~vähem valituk~puol
        valituksia~puolet kaatumi~vähen kaatumi~vähem yökäynn~vähen päivysty~vähen päivysty~vähem
        virhe~vähen häätö~vähen häätöj~vähem yksinäi~vähen jono~purettu jono~sula jono~poissa jonoja_ei_ole
        ei_jonoa ilman_jono odottaa_ei häätöuh~poist säästi~kaatumi riidat~vähen kriisi~vähen kriisi~ehkäis
        peruuntu~vähen peruutu~vähen ei_ole_keskeyt ei_keskeyt soitot_ovat_vähen yhteydenot~vähen
        turha~loppu turhat~loppu turhat~vähen turhia~vähem turhaa~vähem luopunut_rollaat valitukset_loppu
        häiriöt~loppu riidat~loppu karkailu~loppu kukaan_ei_ole_palannut eikä_kukaan_ole_palan
        ei_ole_palannut_väki häiriövalitu~jäi ei_ole_palannut_vanki ei_ole_palannut_kadu
        ei_ole_palannut_asuntol ei_ole_palannut_päih ei_ole_retkah ei_ole_uusi jonot_ovat_poist
        jono_on_poist jono_lyheni häätöjä~estet häätöjä~ehkäis häädöiltä~vält vältytty välttyi vältettiin
        vältetty estynyt saatiin_vältet ei_enää_tarvinn ei_tarvitse_jonot ongelma_poistui ongelmia_vähem
        ongelmat_vähen
        """,
    barrier="""
        puute. puutte puuttu pula. pulaa *pulaa. *pula. vaje. este. esteenä estää estävät vaikea. vaikeaa.
        vaikeu mahdot mahotont kohtuut kestämät ongelma epäkoh viivästy viivyt viipyy venyy venyvät venyn
        venyt pitkitt odott odote odotus jono. jonoa. jonot jonon jonossa jonott ruuhka kestää kestävät
        katkea katkesi katkennu loppu. loppui loppuvat lopetet lakkau lakkasi lakanne suljet sulkeu leikat
        leikka säästö hylät hylkää evätä evätty kielteis ilman_apua ilman_tukea ilman_palvelu jää_ilman
        jäävät_ilman jäänyt_ilman jää_saamatta jäävät_saamatta *matta. *mättä. ulkopuole väliinput putoa
        putos pudot pudon tippu luukulta luukut pompot huono heikko heiken heikost riittämät joutuu joutuv
        joutui joutun kallis kallii kallist liian turvatto vaara vaarall vaihtuu vaihtuvat vaihtui unohtu
        unohdet laiminly rikko hukassa jumissa tyhjän_pääl kärjist romahta uupu väsy itkee itkev oireil
        luovut kohtuuton pettyn pelkää hätä. ahtaa tyhjäks törmä sivu_suun ei_toimi lähes_mahd katosi katoaa
        kadonn kaatuil kaatuu takku tökki tökkii jätetään jätettiin jälkikät myöhäss myöhästy katkais hävisi
        häviää peruta perutaan peruttii peruun peruut riitely riidat riitaa kriteer kieltäyty kieltäydyt
        torju epäoikeud eriarvo epätasa syrji kohdel_huon ylikuorm kuormit uupunei työmäärä henkilöstöpula
        resurssit_eiv resurssipula resurssien_puut alimitoit täynnä. ylitäy pino. jäädy jumit juuttu
        lakkautu supist karsi karsit vähennet kulut ylittä kohoa. korot. turhautu kyllästy hankal haast
        haasteel monimutk byrokra pompott pallott ohjataan_eteenp siirrellä sysätä heitell kiist kieltä.
        riitä_ kitku nälkä nälkä. köyh hukkaa hukku murhe surkea kurja kauhea hirve järkyt kamala tuskall
        ahdinko pulassa velkaant häpe pelko pelot pelota uhka uhkaa uhkai vaaran kaatum tapatur pahoin
        loukka tyly töykeä vähätel sivuute mitätö kuulla_jälki ei_kuulla vaiet vaiken tietämät tietämättö
        salaa. piilot jäämään_ilman jäi_ilman jäivät_ilman jää_yksin jäävät_yksin jäi_yksin jää_tekem
        jää_hoita jää_ulos jäävät_ulos jäi_ulos jää_kesken jäävät_kesken jää_vaille jäävät_vaille vaille.
        ei_saa ei_pääse eivät_saa eivät_pääse virka_on_täyt täyttämättä ei_tehdä ei_tarjota ei_tarjolla
        ei_järjest ei_hoideta ei_myönn ei_oteta ei_ole_paikk ei_ole_aik ei_ole_tarj suljettii lopetti.
        päättyi. leikattiin leikattu ristiriit uloss peritä pompotel uteli poisjää istuu_vaip hajautet
        sattuu. vasta_kuukau peruuttaa_hoid lopettaa_hoid
        """,
    denial="""
        ei. eivät. ei-. en. emme. eikä. eivätkä. ettei. etteivät. kukaan. kukkaan. kukaa. mikään. mitään.
        missään. mistään. kenellekään. mitenkään. eipä. älä.
        """,
    lack="""
        ilman. vasta. vain. huoli huolis poistu poistet puutu tarvits tarvitt sekava sekoit epäselv kriisi
        kaukana kilometri joskus_asti perintään ulosott menet mennyt menny_ yksin. kylmä itse. takia. pitää.
        pitkä. pitkiä. korkea epäasia väär paha pahen rahaa päättyi kiire nälkä. kiinni. suljettu myytiin
        myöhään kahden_kuukauden puolen_vuoden kuukausia. viikkoja. tuntikau vuosia. tunteja.
        kolmeen_kertaan uudelleen. edes. enää. muka kuitenkaan. silti. vaikka. edelleen. yhä. jo. pakko
        korvau nukkui_ autossa_ maksut hajaantu poistuu. irtisanottiin sulkemi pelätään pelätä_ pelkäävät
        vuodeksi_kerrallaan ainoa_tapa eräpäiv_on_men peruvat perui_ samaa_ kallistu korotus nousivat_niin
        pesemättä koska. niin_pitkään niin_harv joutua täyttämättä omasta_puss omasta_pussista ainoa.
        yksi_hoita käsketään neuvotaan_vain vaihtoehtoa pakot menettä menett ilman_lämm kesken.
        meni_toiselle viipyi viipyn harvalle. harva. puretti arvaa vaatii vaativat. kylmillä yhtenä_päivänä
        """,
    change="""
        aiempaa. aikaisempaa. aiempia. kuin_ennen kuin_aiem kuin_aikai kuin_viime kuin_pari kuin_vielä
        kuin_vuosiin yhä_use yhä_enem yhä_harv yhä_nuor yhä_vanh yhä_huono entistä. on_alkanut ovat_alkaneet
        on_alettu alkanut_näkyä alkanut_tulla on_ruvet alkaneet. uusi_ilmi ilmiö_on_uusi uutta_on uutta_meid
        tämä_on_uutta uutena. uusia_kasvo uudenlai ensimmäistä_kertaa ensimmäisiä ensimmäiset ensi_kertaa
        muuttuneet. muuttunut. muutos_näky muutoksia tullut_puheeksi tulee_puheeksi tulleet_puheeksi ilmesty
        ilmaantu tavallisi tavallise yleisty paluuta. useammin_kuin enemmän_kuin vähemmän_kuin ennen_meillä
        aiemmin_näitä aiemmin_ei ennen_ei näitä_ei_juuri nyt_enem nyt_myös nyt_muut viime_aikoina
        viime_kuukausi viime_viikkoi kaksinkertaist siirtym kuin_vaikkapa kuin_kolme kuin_viisi
        vuotta_sitten. nyt_paljon nyt_monta nyt_selvästi nyt_eri viime_talvena_niistä kysellään kysytään_nyt
        hakevat_nyt hakee_nyt nykyisin_myös nyt_jo yleistymäss lisääntymäss kasvamassa vähenemäss uutuus
        uusia_ryhmi uusia_asiakas uudentyyp eri_lailla eri_tavalla_kuin toisin_kuin painottu vaihtunut_siten
        kääntyn kiinnostunei kiinnostus kiinnosta kiinnostaa vähemmän_kysy enemmän_kysy osamaks puhutaan_nyt
        puheenaih on_ohjautunut ohjautuu_nyt on_hakeutunut hakeutuu_nyt useammalla_on uutena_ilm trendi
        tilalle_ovat_tul tilalle_on_tul vaihtuneet_niko haluavat_nykyi haluavat_nyt nyt_asiakkaita
        jotka_ennen_olis joka_ennen_olis ennen_olisi korvannut korvautu syrjäyttän muutti_muotoa muotoaan
        nyt_eronn osuus_on osuus~kasv osuus~nous osuus~lask kuten_aikai kuten_ennen muuttaa_takai
        muuttavat_takai muuttaa_etel muuttaa~takaisin toivovat. toivoo. toivotaan haluavat. haluaa_ haluaisi
        ollut_puhetta puhetta_mon nousee_esiin noussut_esiin esille. mieluummin. sijaan. sijasta_
        aiemmin_kolm aiemmin_oli entistä_aik uudenlaista *mmin_kuin *mpaa_kuin *mpia_kuin tarpeet_ovat
        toiveet käytäntö_muutt näkyy_jo kuuluu_jo ei_ennen_tapaht mitä_ei_ennen ei_juuri_lainkaan
        nykyään_lähinnä nykyään_myös valitsevat enemmän_kuin_kos kilpailevat_nyt puheissa. etätöitä
        siirtyneet. siirtynyt. nuorentu vanhentun vanhene muuttavat_pois muuttaa_pois muuttanut. muuttaneet.
        muuttuu. käytetään_nyt tekoälyä_käyt ilmiö_on_vielä vielä_pieni monipuolistu moninaistu
        monimuotoistu monikulttuuristu laajentunut_uus yleisempi yleisempää jakautu polarisoi perhemuod
        sukupolv kaupungist väestö_on väestön_muut siirtyy_verkk verkkoon_siirt digitalisoit vilkastu
        hiljentynyt hiljeni aktiivisemm harvinaist
        """,
    more="""
        lisäänty lisääntyn kasvan kasvaa kasvu nousu noussu nousee enenev nykyää nykyisin nykysin muutos
        muuttuu muuttun tänä_vuonna tänä_syksynä tänä_keväänä nyt. enemmän. useamm uusi. uusia. nykyisin.
        nykyään. tilalle.
        """,
    signal="""
        en_tiedä_onko en_tiedä_johtuu en_osaa_vielä en_osaa_sanoa emme_tiedä_vielä emme_vielä_tiedä
        vielä_ei_tiede ei_vielä_tiede ei_tiedetä_mistä vaikea_sanoa liian_aikai seurataan. seuraan.
        seuraa_tilan kannattaa_seurata seuraamme seurattava onko_kyse onko_tämä~ilmiö onko_tästä_tietoa
        onko_muualla näkyykö~muual heikko_signaal heikkoja_signaal pannut_merkille pantu_merkille sattuma
        määrä_on_vielä ei_vielä_ole_selvää mielenkiintoi kiinnostava saa_nähdä jää_nähtäväksi
        ei_ole_vielä_puhuttu ei_siitä_ole_vielä eikä_siitä_ole_vielä ehkä. en_tiedä_pit en_tiedä_mitä
        en_ole_varma emme_ole_varm ei_ole_selvää mietin_onko pohdin_onko tulkita. tulkintaa jäämme_seuraam
        jään_seuraam olisi_hyvä_seurata tarkkail havaintoja_on_vasta vasta_muutama havainto_on yksittäis
        satunnai kiintoisa huomionarv en_osaa_arvioida vaikea_arvioida aika_näyttää syytä_emme syytä_en
        emme_osaa vielä_osaa onko_tehtäv vai_onko
        """,
    supposed="""
        auttaisi toimisi helpottaisi olisi_hyvä olis_hyvä pitäisi_olla olisi_tärke olisi_hieno tarvittaisiin
        voisi_auttaa voisi_toimia pitäisi_toimia hyvää_tarkoit kiitos_etukä toivoisi_että
        """,
    hope="""
        pääsevät. saavat. pystyvä. jaksavat. voivat. osaavat. uskaltav löytävät. oppivat. selviävät.
        selviää. pärjää. pärjäävät. nauttiv viihty kokeilu kokeiltu pilotti toimintamall työpari. työparin
        työparina yhteinen yhteistyö vertais vapaaehtoi jalkaut aloitti. aloitimme käynnist
        otettiin_käyttöön otimme_käyttöön ansiosta avulla. suoraan. kerralla. heti. itse_kotona takaisin.
        taas. valmiina kotikäynti kokoaa kokoontuu kehittä mukaan. rinnalla kulke vahvist tukee tukevat
        matalan_kynnykse porukka yhteisö lähtevät_mukaan hoitaa_itse hoitavat_itse nyt_tiede tutust opett
        kannust sama_työntekij rauhas turvallis tervetul maistu hoituvat hoituu hoidettu yhdellä_kertaa
        samassa_pöyd täyttän täyttyi täynnä_väk saadaan_sovit sovittua sovitaan varmuutta varmuus avoimesti
        päässyt_ päässeet_ omakiel käyttävät_palv enää_muutama ainoa_syy_nous rohkea järjestykseen viihtyis
        rajoja kuunnel ymmärret arvostus keskustelu_ *ttanut. *ttänyt. *ttaneet. *ttäneet. ryhmä. ryhmän
        ryhmässä ryhmästä ryhmään ryhmät sosiaaliohjaaja_ kerhossa kerho. vertaisohj suostu mukana
        hyvä_henki henki. parasta. kavereita kavereiksi käyvät_ yhteydessä pysymään tulee_kotiin videolla
        lupaus lupauks pidetään_ kiinni_sovit sovimme sovittiin tiimi_sai tapasivat tapaavat keskustelev
        juttele puhuvat_ kertovat. iltapäivä saman_pöydän juttuseur saa_olla kerralla_oikein oikein_täyt
        jäivät_siihen jäi_siihen hoiti_kunt hoidettiin_kunt kuntoon. rauhoitta jatkoa. jatkuu. riittää_mon
        vastaa_viest vastataan_ loppuun_asti saattohoi tulevat_mielell nettiterapiaan opettaa_ luotettav
        ehtii ehtivät samaan_pöytään keksi ratkaisu ratkaisuja löysimme päästiin pääsimme saimme
        onnistuttiin kiinnostunut_lap leikki nauru nauraa hymy
        """,
    trouble="""
        väkival poissaol häät häädö velka velat velkaan velko yksinäi köyhy uupu päihteiden_käyt itsetuho
        kaltoink rikollis asunnottom väsymy kiusaam huume huumei ylivelk jono. jonot. riitel häiriö ahdistu
        masennu
        """,
    badly="huonosti heikosti vaihtelev vain_paper nihkeä vain. ainoastaan. lähinnä. harvoin. satunn",
    contrast="mutta. mut. silti.",
    before="""
        aiemmin. aikaisemmin. ennen_ei ennen_eivät ennen_ol ennen_joud ennen_odot muuten_ei muutoin_ei
        ei_muuten eivät_muuten eivät_ennen ei_ennen eivät_aiemmin viime_vuonna_vielä
        """,
)
_SWEDISH = TypeWords(
    praise="""
        fungera hjälper. hjälpt. hjälpte. tack_vare tackar. tacksam tack. uppskat bra_exempel bra_prax
        bra_sak bra_modell bra_respons god_respons goda_erfar goda_resultat bra_resultat fina_resultat
        positiv lycka lyckats. lyckad utmärkt jättebra väldigt_bra riktigt_bra mycket_bra fantastisk toppen
        underbar guld_värd guldvärd livlina livboj andningshål framgång värt_att värd_att bör_fortsätt
        borde_fortsätt fortsätta_med bör_spridas kunde_spridas borde_fler smidig förbättr bättre. underlätt
        lättare. glädj glad. nöjd uppmuntr stolt god_idé bra_idé god_modell omtyckt populär till_stor_nytta
        nytta_av gott_resultat bra_jobb bra_jobbat sprida_model fungerat väl_mottagen väl_bemött hållit.
        beröm imponer värdefull inspirer glädjande resultat_syns sänkt_trösk lägre_trösk frigjort frigör
        trygghet_har goda_tider stärkt räddat räddade äntligen bästa_som bästa_vi revolution underverk mirak
        önskar_fortsätt hoppas_på_fortsätt ger_mod har_varit_god varit_gott varit_positiv tas_i_bruk_på
        löper_bra flyter_bra går_bra gått_bra kunnig vänlig blir_hörd blev_hörd hörda. kunnat_förhindr
        kunnat_undvik tröskeln~sjunk tröskel~lägre lättad lättade lättnad nöjda. tillfreds meningsfull
        effektiv framsteg förtroende~vuxit tillit fått_det_stöd får_det_stöd fått_rätt_hjälp tacksamma
        lyckan glatt trivs stabil blomstr fungerat_väl goda_erf livskvalitet höjt ökat_trygghet
        ökad_trygghet ökat_delaktig tryggare. vinst lyft. ett_lyft bra_med bra_att hjälpsam kompetent
        respektfull uppskattning
        """,
    gain="""
        minskat. färre. halver förkort kortat kortare_vänt snabbare. nått. når. nås. sänkt_tröskel
        sänker_tröskel vågar. våga. vågat. hittat hittade. kunde_flytta kan_flytta tillbaka_till återvänt
        återgå i_god_tid samma_dag utan_remiss utan_tidsbok lugnare trygg söker_hjälp_tid får_hjälp
        fått_hjälp får_stöd igen. tillsammans. löst. löser. lockar. kommit_igång lärt_sig får_sina deltar.
        vid_ett_besök på_ett_besök fasta_team samma_vårdare fått_tillbaka är_tillbaka lugn_och
        har_slutat_ring bättre. enklare. snabbt. sparat sparar_tid förebygg lyckats. återhämt fått_jobb
        fått_arbete studieplats sover_tryggare gladare aktivare självständig smidigt smidigare kortat_ärend
        upphört_med från_timmar hjälp~samma_vecka svar~samma_vecka tid~samma_vecka självständighet undvikits
        undvikas. förhindrat förhindras stärkts kommit_in_i utan_väntan direkt_hjälp alla_deltag
        """,
    undone="""
        ingen_har_blivit_vräkt inga_vräkning färre_vräk kortat_väntetid väntetid~kortar kön_har_krymp
        kön~kort kön~försvunn behöver_inte_längre slipper behövs_inte_längre hade_fel ingen_har_behövt
        har_inte_behövt behöver_inte klagomål~halver klagomål~färre besvär~halver färre_besvär
        färre_klagomål färre_fall färre_akut färre_fel minskat~frånvar frånvar~minskat kön_är_borta
        köerna_har ingen_kö utan_kö vräkning~minskat fallolyck~minskat ensamhet~minskat onödig~upphör
        upphörde~onödig onödig~minsk onödiga~färre ingen_har_åter ingen_har_gått_tillbaka
        """,
    barrier="""
        saknas. saknar. brist hinder. hindr svår. svårt. svårigh omöjlig orimlig ohållbar problem missförh
        dröj försen väntetid väntar. vänta. väntan kö. kön. köer köar överbelas tar_veckor tar_månad
        tar_ett_halv tar_flera tar_länge för_sent slut. stängd stänger stängs stängt drogs_in dras_in indrag
        nedskär nekas nekats nekad avslag avslås får_inte utan_hjälp lämnas blir_utan är_utan faller_mellan
        bollas hänvisas dålig sämre. otillräck tvingas dyr. dyrt. dyra. för_få för_lång för_sällan otrygg
        farlig byts. byter. glöms glömt utmatt trött mögel går_inte går_det_inte vräk får_vänta orkar_inte
        mitt_emellan allt_sämre skam fastnar försvann försvinn kraschar krånglar hakar_upp avbokas avbokat
        bokas_av inställ stängts_av obetald i_efterhand bjuds_aldrig trakasser diskriminer överbelast
        underbeman resursbrist personalbrist fullt. full. fulla. komplicer byråkrat krångl skickas_runt
        skickas_vidare bollar hungr fattig förtvivl skräm rädd rädda. hot. hotfull olyck skadas förnedr
        tyst. tiger dolt isoler orättv ojämlik otillgäng ouppnå ohörd överges övergiv nonchal struntar
        dröjsmål eftersläp flaskhals rörig oklar klarar_inte glesare kris. kraschat lång_väntan långa_kö
        tar_tid hinner_inte räcker_inte finns_inte finns_ingen finns_inga obesatt lades_ner läggs_ner
        skars_ned skurits inga_utredn görs_inte ges_inte ordnas_inte uteblir göras_om motstridig
        """,
    denial="inte. ej. ingen. inga. inget. ingenting. aldrig. varken. icke.",
    lack="""
        utan. först. bara. endast. oro orolig. isoler långt. mil. timme_för kall. måste. behöver. indriv
        lång_ otill redan. trots tre_gånger två_månader månader. veckor. halvår. måste_jag långt_borta
        timmar. igen_och inspelad_röst ett_år_i_taget rädd_att samma_sak förfallodag varje_månad_om
        avgifterna_steg missar eftersom. därför. enda_skötare en_enda välja_mellan obesatt nattetid därmed
        kräver. tog_slut tar_slut sades_upp just_när lades_ner
        """,
    change="""
        än_förr än_tidigare än_i_fjol än_förut än_för_ än_vanligt allt_fler allt_färre allt_yngre allt_äldre
        allt_oftare allt_mer har_börjat vi_börjar börjat_höra börjar_se börjat_se börjat_synas börjat_komma
        nytt_hos nytt_fenomen ny_företeelse nya_ansikten inte_sett_förr inte_sett_tidigare inte_hänt_förr
        på_sistone på_senare_tid den_senaste_tiden första_gången har_förändr förändring har_blivit_vanlig
        blivit_allt inte_bara~som_tidigare som_tidigare tidigare_inte syns_nu det_är_nytt märks_nu fördubbl
        för_tre_år_sedan än_för nu_även nu_också söks_nu börjar_intress börjat_intress ser_man numera_redan
        intresserar_nu börjar_bli har_blivit_fler fler_än fler_och_fler färre_än nya_grupper andra_slags
        på_annat_sätt frågar_om frågas_det trend ha_möten_på_dist vill_numera ersatt ersätt har_bytts_ut
        som_förr förr_skulle tas_nu_kli nu_klienter nu_många andelen~vuxit andelen~ökat andelen~minsk
        andelen_kvinnor vill_hellre hellre_ha önskar_ flyttar_tillbaka kommit_upp kommer_upp har_vuxit
        tagits_upp hellre_ hörs_redan syns_redan redan_i_ än_någonsin tävlar_nu blivit_yngre blivit_äldre
        flyttar_från flyttat_till flyttat_från fenomenet_är_ännu ännu_litet har_blivit_vanl ny_typ nya_slag
        på_frammarsch tendens mönster_har vanor
        """,
    more="ökat. ökar. ökning ökande. numera. nuförtiden nu. i_år fler. oftare. vanligare",
    signal="""
        vet_inte_ännu vi_vet_inte~varför ännu_är_det_svårt svårt_att_säga för_tidigt vet_inte_om vi_följer
        följa_upp följer_läget håller_ögonen svag_signal svaga_signal lagt_märke_till tillfällighet
        intressant kanske. återstår_att_se jag_vet_inte_om vi_vet_inte_om ännu_oklart oklart_om oklart_var
        vi_undrar jag_undrar svårt_att_bedöma får_se. fortsätter_följa enstaka
        """,
    supposed="skulle_hjälpa skulle_fungera skulle_behöva skulle_underlätta vore_bra borde_fungera",
    hope="""
        kan_nu kan_igen får_nu kommer_nu nu_kommer nu_kan nu_får sköter_nu klarar_nu försök projekt pilot
        arbetspar tillsammans gemensam samarbet kamratst frivillig uppsök började_vi vi_började startade
        infördes togs_i_bruk med_hjälp_av genast direkt tryggt tryggare lär_ut lärt_sig gruppen samlar
        stöder stödjer stärk kommer_själva själva. hemma_längre är_tillbaka tillbaka. trivs välkom vänner.
        besöker tar_emot med_på löften hålls. blivit_kortare reds_ut reda_ut innan_det_blir
        använder_servicen slipper trygghet. egen_kontakt kontaktperson löser_sig i_skick ordning_på
        ordnade_sig helt_annat_sätt lugn. lugnt öppet_om vågar tar_kontakt grupp. gruppen. deltagare populär
        rondar träffas pratar går_hem_till vår_ med_en_enda gemensamma kamrater kompis på_en_gång
        hittat_någon samma_bord ordnade_både ett_enda_hembesök hembesök får_vara_hemma hemsjukhus prata_med
        löste_
        """,
    trouble="""
        våld frånvar vräkn skuld ensamh fattig utmatt missbruk självdestr hemlös bostadslös mobbn kriminal
        köerna ångest depress droger narkotik
        """,
    badly="inte. dåligt. sämre. illa. knappt. bara. endast. sällan. sådär",
    contrast="men. ändå. däremot.",
    before="tidigare. förut. förr. annars_inte annars_aldrig inte_annars aldrig_annars",
)
_ENGLISH = TypeWords(
    praise="""
        works_ works. working_well worked_well work_well helped. helps. has_been_a_great lifeline excellent
        brilliant great. wonderful fantastic amazing good_practice good_example good_thing good_idea
        good_result good_feedback positive_feed feedback_is_good thanks_to thank thankful grateful praise
        appreciat success succeed improv benefit_from worth_copying worth_spreading should_continue
        should_be_continued keep_this made_permanent easier encourag proud happy_with pleased popular
        really_good very_good works_well smoother makes_a_difference made_a_difference valuable hopeful
        lowered_the_thresh lowers_the_thresh freed_up frees_up has_held well_received welcomed impress
        inspir rewarding result_is results_are paying_off pays_off a_relief relieved strengthen empower
        heard_at_last award recommend saved_lives saving_lives letters_of_thanks at_last finally best_thing
        revolution wonders miracle hope_it_contin hope_this_contin courage satisfied has_been_good
        been_positive should_be_copied should_be_adopted information_flows friendly competent is_heard
        are_heard been_heard found_their_place been_prevented were_prevented threshold~lower
        threshold~lowered trust_has received_the_support got_the_support get_the_support received_help
        content_with effective progress meaningful thriv stable flourish quality_of_life skilled respectful
        kind. helpful well-organ uplift boost celebrate a_gem good_news work_together_well working_together
        well_together
        """,
    gain="""
        reduced. reduces. shorten shorter_wait halved. quicker faster_than dare. dares. dared reach_people
        reaches reached. found_a_job found_work able_to_ back_home back_to_work back_to_school came_back
        come_back return_to same_day without_a_referral without_appointment without_any_appoint one_visit
        safer calmer confident get_help gets_help got_help quickly in_time. on_time together. freedom
        leave_with_their brings_together trust_ open_up solved. solves joined. found_an_appren are_back
        is_back back_in_ sleep_in_peace got_a_job got_jobs have_got found_a_place found_a_flat saves saved
        prevent recovered recovering enrolled graduated attend_regularly have_stayed has_stayed stayed_on
        kept_their independen calm. confidence smooth flexible simpler better. sooner. earlier_than
        has_shortened have_shortened within_the_same_week still_with_us all_the_part come_without_an
        without_an_appoint prevented prevents avoided avoids available_quickly independence with_confidence
        """,
    undone="""
        no_evictions nobody~evicted cut_the_wait cuts_the_wait cut_waiting no_longer_have_to no_longer_need
        no_longer_wait queue~shorter queue~gone waiting_time~shorter fewer_missed i_was_wrong has_not_had_to
        not_one~had_to nobody_has_had no_one_has_had appeals~dropped appeals~half complaints~dropped
        complaints~half complaints~fewer fewer_complaints fewer_appeals fewer_falls falls~dropped
        absences~dropped absences~fallen fewer_absences fewer_emergency fewer_crises fewer_errors no_queue
        no_waiting queue_has_gone queues_have_gone has_dropped_by have_dropped_by have_halved has_halved
        no_need_to needless~stop unnecessary~stop needless~ceas unnecessary~fewer needless~fewer
        nobody_has_gone_back no_one_has_gone_back nobody_has_returned none_of_them_has
        """,
    barrier="""
        cannot. can't. lack. lacks. lacking missing wait. waits. waiting queue delay late. closed. closes
        closing close. cut. cuts. refuse denied rejected unable impossible difficult hard_to problem barrier
        gap. gaps. left_alone left_without fall_between fall_through falls_between suffer expensive
        unaffordab can't_afford stuck. sent_from complain forgets forgotten run_out runs_out ran_out evict
        mould mold worse worst fail unsafe danger shortage understaff overload exhaust burn overcrowd unfair
        insufficient inadequate too_long too_late too_few too_far too_little too_expens takes_weeks
        takes_months takes_half hundreds_of_kilo give_up gives_up gave_up drop_out throw unanswered unclear
        confus disappear crash cancelled canceled out_of_date outdated unpaid cut_off afterwards.
        never_invited discriminat harass overwork overstretch underfund full. queues complicated bureaucra
        passed_from pushed_from hungry afraid scared fear threat ashamed shame isolat unequal unfairly
        invisible ignored dismissed bottleneck backlog unreach unavailable inaccess not_available not_enough
        nowhere_to nobody_to have_to_tell breaks_down broke_down broken gone. sold. lost_their losing loses
        excluded exclude left_out struggl poverty crisis burden desperate frustrat already_closed misses
        missed_their unmet offered_nothing carries_the_whole vacant no_assess waiting_list not_offered
        not_arranged contradict conflicting
        """,
    denial="""
        not. no. nobody. never. none. nothing. nowhere. neither. nor. don't. doesn't. isn't. aren't. won't.
        didn't.
        """,
    lack="""
        without. only. alone. worr bad. poor. have_to. has_to. must. until. yet. although. meanwhile
        unsuitab kilomet miles. lost. lose. loses. far_away cold. already three_times months_later months.
        weeks. hours half_a_year even_though despite again. still. recorded_voice one_year_at_a_time
        due_date same_thing because. so_that vacant only_break choose_between single_nurse out_of_their_own
        waiting_list such_a demands. shut. ended. just_when over_the_phone mid-year ran_out tired.
        """,
    change="""
        than_before than_ever than_a_ than_they_used than_last than_in_ more_and_more younger_and_younger
        older_and_older fewer_and_fewer less_and_less starting_to_see started_to_see begun. begun_to
        began_to beginning_to have_started_to new_kind new_faces new_phenom new_thing seen_this_before
        seen_before not_seen~before lately. recently. these_days nowadays for_the_first_time used_to_be
        has_changed have_changed changing_ shift. shifting more_often_than increasingly we_now_meet
        more~than are_now have_become_shorter have_become_longer becoming_more doubled three_years_ago
        years_ago are_now_applying now_also now_apply now_ask applying_now clearly_bigger ask_about
        asks_about asking_about different_from different_kind interest_in interested_in has_become_common
        become_common seen_in sixth_grade less_than more_about used_to_live who_used_to now_takes
        takes_clients prefer_remote replaced has_given_way there_are_now_many now_many few_come share_of
        has_grown_from have_grown_from prefer moving_back move_back come_up_at comes_up came_up_at
        rather_than comes_up_already now_compete compete_for fewer_people_ask fewer_ask fewer_want
        want_to_stay_at become_younger become_older moving_away move_away phenomenon_is_still still_small
        has_changed_ become_more_common new_type pattern habits tendency on_the_rise
        """,
    more="""
        increase increasing growing grown risen rising this_year this_autumn this_spring now. more. new.
        trend
        """,
    signal="""
        too_early hard_to_say not_sure_if not_sure_whether not_sure_why do_not_know_yet don't_know_yet
        do_not_know_why don't_know_why don't_yet_know do_not_yet_know watching_what keep_an_eye
        keeping_an_eye weak_signal i_wonder wondering may_be_a_coincid coincidence we_are_watching
        we_are_following interesting_to remains_to_be_seen worth_following perhaps. anyone_else
        i_am_not_sure we_are_not_sure i_don't_know_if i_do_not_know_if unclear_yet unclear_whether
        only_a_few_so_far isolated_cases one-off time_will_tell curious
        """,
    supposed="""
        would_help would_work would_be_good would_be_great could_help should_work would_need would_make
        """,
    hope="""
        can_now now_can are_now_able get_their trial pilot project jointly joint together partner peer
        volunteer outreach started_a we_started introduced launched with_the_help at_once straight_away
        directly safely teach learn. learned learnt support_group supported back_in stay_at_home lets_ let.
        allows enable open_to welcome drop-in walk-in by_themselves their_own no_appointment come_along
        join. meet_each shorter. promises kept. settled in_order peace_of_mind need_not. named_contact
        completely_new_way quarrels_are own_language before_a_formal arabic got_their_debts monthly_money
        evening_ open_about turns_up turn_up group. our. volunteers popular participants meets_
        remote_rounds put_away one-stop mates friends. letters_of_thanks same_table someone_to_talk
        sorted_out home_visit stay_home home_hospital in_a_single brings_ fewer.
        """,
    trouble="""
        violence absence eviction debt loneliness poverty burnout addiction homelessness bullying crime
        queue anxiety depression drugs. substance_use
        """,
    badly="badly. poorly. not. slowly. only. rarely. hardly",
    contrast="but. however. yet. still. though.",
    before="previously. otherwise. never_came_to never_before ever_before used_to",
)
TYPE_WORDS = {Language.FI: _FINNISH, Language.SV: _SWEDISH, Language.EN: _ENGLISH}
