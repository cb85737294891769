"""The Finnish words."""

from bot.domain.guesses.type_words.words import TypeWords

FINNISH = TypeWords(
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
        on_pitänyt. kiitettä kehumis ammattitai empaatti kannattele kantaa_hedel hedelmäll antoi_toivo
        toivoa_on toiveik riemu ilonaihe onnellinen onnellis mielekk mielekä merkityksel arvostet arvosta
        kiitosta parannus parannuks parannust edistys edisty tehokas tehokk vaikuttavuu hyvää_tulosta
        hyväksi_hav osoittautunut_hyv osoittautunut_toim ammattimai luotettav nautti turvallisem
        turvallisuuden_tun levollis virkisty virkistä hyvinvoin~paran hyvin_toim lämminhen tarvitsemansa_tu
        kynnys~madal
        """,
    gain="""
        nopeutu nopeutta löytän löytyi löysi löydett tavoitta tavoitet uskalta rohkaistu palanne palannut.
        palasi. palaama päässyt_takaisin pääse_takaisin pääsevät pääsee_paikalle ilman_ajanvara
        samana_päivänä samana_iltana yhdellä_käynnillä samalla_käynnillä etenevät etenee tuonut. tuoneet.
        toi. sitoutu voimaan jaksavat rauhoittu tulevat_ajoissa ajoissa. saa_apua saavat_apua saavat_tukea
        saanut_apua saaneet_apua yhteistyö_on käynnisty saavat_hakemu saa_nopeasti nopeasti. ratkaisi.
        ratkesi vakiintu pystyvät. aloittan oppineet oppinut tunteva tutun_hoita mahdollista saatu_sovit
        saatu_aikaan toimeen. yhdessä. matalan_kynn säästi säästän ehkäis onnistui pysyny pysyvät.
        jatkaneet. on_jatkanut palautu pääsi_. pääsivät. pääsemään uskaltau saatiin. lomansa toipu raitist
        kuntoutunu työllistyn työllistyi valmistun sovinto sopuu rohkeam avautu. kotiutunu aktivoi itsenäis
        omatoimi vireäm ilman_jonotusta jonottamatta viivytyksettä sujuvam joustav kiinni_arke säännöllisty
        parempaan paremmin. vahvem helpompi helpompa helpommin. tuttu. nopeammin. rauhallisem saa_nous
        hoitoon. tulokset. osuivat onnellis selätt apu_tulee apua_saa jaksaminen_on vastaa~saman_viikon
        aika~saman_viikon pääsee~saman_viikon apua~samana itsenäisyyttä varmempi varmempia vahvistun
        saatu_kiinni päässyt_alkuun pääsee_heti pääsee_nyt_heti pääsee_ilman poistuneet_kok vapautunu
        huojentunu eheyty tasapaino tasaantu kiintymy avun_saa avun_piiriin palvelujen_piiriin
        hoidon_piiriin itsetun itseluott on_saanut_apua on_saanut_tuke saanut_apu sai_apu saivat_apu
        saivat_tuke on_saanut~kiinni on_saanut~liikkeelle on_saanut~takaisin on_saanut~palaamaan
        ovat_saaneet_apu ovat_saaneet_tuke luottamus_on_kasv luottamus_palau luottamus_vahv luottamus_synt
        lyhentänyt_odot nopeutt vähentänyt. vähentäneet. vähensi. lyhentänyt. lyhensi. lyhentäneet.
        käsittelya~lyhenty jaloille kaikki_osallis pysyneet_muk ovat_pysyneet
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
        ongelmat_vähen kukaan_ei_ole_jäänyt_yksin häätö_perut häätö_peruut ehti_väliin jonoa_ei_ole_enää
        ei_kiinnosta~mutta yksi_soitto_riitt yksi_puhelu_riitt nyt~riittää
        """,
    barrier="""
        puute. puutte puuttu pula. pulaa *pulaa. *pula. vaje. este. esteenä estää estävät vaikea. vaikeaa.
        vaikeu mahdot mahotont kohtuut kestämät ongelma epäkoh viivästy viivyt viipyy venyy venyvät venyn
        venyt pitkitt odott odote odotus jono. jonoa. jonot jonon jonossa jonott ruuhka kestää kestävät
        katkea katkesi katkennu lopetet lakkau lakkasi lakanne suljet sulkeu leikat leikka säästö hylät
        hylkää evätä evätty kielteis ilman_apua ilman_tukea ilman_palvelu jää_ilman jäävät_ilman
        jäänyt_ilman jää_saamatta jäävät_saamatta *matta. *mättä. ulkopuole väliinput putoa putos tippu
        luukulta luukut pompot huono heikko heiken heikost riittämät joutuu joutuv joutui joutun kallis
        kallii kallist liian turvatto vaara vaarall vaihtuu vaihtuvat vaihtui unohtu unohdet laiminly rikko
        hukassa jumissa tyhjän_pääl kärjist romahta uupu väsy itkee itkev oireil luovut kohtuuton pettyn
        pelkää hätä. ahtaa tyhjäks törmä sivu_suun ei_toimi lähes_mahd katosi katoaa kadonn kaatuil kaatuu
        takku tökki tökkii jätetään jätettiin jälkikät myöhäss myöhästy katkais hävisi häviää peruta
        perutaan peruttii peruun peruut riitely riidat riitaa kriteer kieltäyty kieltäydyt torju epäoikeud
        eriarvo epätasa syrji kohdel_huon ylikuorm kuormit uupunei työmäärä henkilöstöpula resurssit_eiv
        resurssipula resurssien_puut alimitoit täynnä. ylitäy pino. jäädy jumit juuttu lakkautu supist karsi
        karsit vähennet kulut ylittä kohoa. korot. turhautu kyllästy hankal haast haasteel monimutk byrokra
        pompott pallott ohjataan_eteenp siirrellä sysätä heitell kiist kieltä. riitä_ kitku nälkä nälkä.
        köyh hukkaa hukku murhe surkea kurja kauhea hirve järkyt kamala tuskall ahdinko pulassa velkaant
        häpe pelko pelot pelota uhka uhkaa uhkai vaaran kaatum tapatur pahoin loukka tyly töykeä vähätel
        sivuute mitätö kuulla_jälki ei_kuulla vaiet vaiken tietämät tietämättö salaa. piilot jäämään_ilman
        jäi_ilman jäivät_ilman jää_yksin jäävät_yksin jäi_yksin jää_tekem jää_hoita jää_ulos jäävät_ulos
        jäi_ulos jää_kesken jäävät_kesken jää_vaille jäävät_vaille vaille. ei_saa ei_pääse eivät_saa
        eivät_pääse virka_on_täyt täyttämättä ei_tehdä ei_tarjota ei_tarjolla ei_järjest ei_hoideta ei_myönn
        ei_oteta ei_ole_paikk ei_ole_aik ei_ole_tarj suljettii lopetti. päättyi. leikattiin leikattu
        ristiriit uloss peritä pompotel uteli poisjää istuu_vaip hajautet sattuu. vasta_kuukau
        peruuttaa_hoid lopettaa_hoid saanut_hääd saanut_kielt saanut_varoit saanut_potk sai_hääd sai_kielt
        saaneet_hääd saaneet_kielt saanut_väär sai_väär saanut_sanktio vihjail sanktio aiheutta lopetta
        keskeytt jättän unohta poistan hidast kangert haltaa liikaa. jätetty_liik tyrmä hukkuu taistel
        kamppail hankaloi pilat pilaa huonont ei_palvele putoavat_kyyd kyydistä riittämätön myi_
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
        viikkojen_pääst kuukausien_pääst vuoden_pääst selvitetään_nelj neljässä_pai väärissä
        kaksikymmentä_asi kaksi_tunt tunnin_viiko lisätyö lisätöi kirjaam jaksavat_hakea osaa_vaatia
        jos_osaa jos_on_rahaa hukassa. mennyt_kokon loppui loppuvat loppu. pudonn
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
        hiljentynyt hiljeni aktiivisemm harvinaist määrä_on_pudo määrä_on_lask määrät_ovat_lask
        ovat_tulleet_palv osaavat_vaatia avoimemmin *mmin. aiempaa_van
        """,
    more="""
        lisäänty lisääntyn kasvan kasvaa kasvu nousu noussu nousee enenev nykyää nykyisin nykysin muutos
        muuttuu muuttun tänä_vuonna tänä_syksynä tänä_keväänä nyt. enemmän. useamm uusi. uusia. nykyisin.
        nykyään. tilalle. määrä_on määrät_ovat
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
        voisi_auttaa voisi_toimia pitäisi_toimia hyvää_tarkoit kiitos_etukä toivoisi_että toivoisin
        toivoisimme voisiko_ olisi_kiva pitäisi_saada kunpa jospa
        """,
    hope="""
        pääsevät. saavat. pystyvä. jaksavat. voivat. osaavat. uskaltav löytävät. oppivat. selviävät.
        selviää. pärjää. pärjäävät. nauttiv viihty kokeilu kokeiltu pilotti toimintamall työpari. työparin
        työparina yhteinen vapaaehtoi jalkaut aloitti. aloitimme käynnist otettiin_käyttöön otimme_käyttöön
        ansiosta avulla. suoraan. kerralla. heti. itse_kotona taas. valmiina kotikäynti kokoaa kokoontuu
        kehittä mukaan. rinnalla kulke vahvist tukee tukevat matalan_kynnykse porukka yhteisö
        lähtevät_mukaan hoitaa_itse hoitavat_itse nyt_tiede tutust opett kannust sama_työntekij rauhas
        turvallis tervetul maistu hoituvat hoituu hoidettu yhdellä_kertaa samassa_pöyd täyttän täyttyi
        täynnä_väk saadaan_sovit sovittua sovitaan varmuutta varmuus avoimesti päässyt_ päässeet_ omakiel
        käyttävät_palv enää_muutama ainoa_syy_nous rohkea järjestykseen viihtyis rajoja kuunnel ymmärret
        arvostus keskustelu_ *ttanut. *ttänyt. *ttaneet. *ttäneet. ryhmä. ryhmän ryhmässä ryhmästä ryhmään
        ryhmät sosiaaliohjaaja_ kerhossa kerho. vertaisohj suostu mukana hyvä_henki henki. parasta.
        kavereita kavereiksi käyvät_ yhteydessä pysymään tulee_kotiin videolla lupaus lupauks pidetään_
        kiinni_sovit sovimme sovittiin tiimi_sai tapasivat tapaavat keskustelev juttele puhuvat_ kertovat.
        iltapäivä saman_pöydän juttuseur saa_olla kerralla_oikein oikein_täyt jäivät_siihen jäi_siihen
        hoiti_kunt hoidettiin_kunt kuntoon. rauhoitta jatkoa. jatkuu. riittää_mon vastaa_viest vastataan_
        loppuun_asti saattohoi tulevat_mielell nettiterapiaan opettaa_ luotettav ehtii ehtivät
        samaan_pöytään keksi ratkaisu ratkaisuja löysimme päästiin pääsimme saimme onnistuttiin
        kiinnostunut_lap leikki nauru nauraa hymy on_saanut ovat_saaneet saivat. osallistu vertaisohja
        vertaisryhmä_on vertaistuk
        """,
    trouble="""
        väkival poissaol häät häädö velka velat velkaan velko yksinäi köyhy uupu päihteiden_käyt itsetuho
        kaltoink rikollis asunnottom väsymy kiusaam huume huumei ylivelk jono. jonot. riitel häiriö ahdistu
        masennu odotusa odotusaj valitu kaatumi päivystysk poisjää retkah turvattom hälyty keskeyty peruut
        virhe virheet lääkevirhe lääkepoikk kriisi riita riitoj uusintak takaisin_sairaal sairaalajak häirik
        väärinkäsi
        """,
    less="""
        vähenty vähenen vähene vähemmän. puolittu laskenu laskivat pudonnut pudonneet lyhenty lyhenn lyhene
        lyhyem loppui. loppuivat loppuneet poistui poistuneet harvent harvemm vähäisem
        """,
    only="vain. ainoastaan. harva. harvalle. harvat. vasta.",
    although="vaikka. vaik.",
    now="nyt. nykyään.",
    badly="huonosti heikosti vaihtelev vain_paper nihkeä vain. ainoastaan. lähinnä. harvoin. satunn",
    contrast="mutta. mut. silti.",
    before="""
        aiemmin. aikaisemmin. ennen_ei ennen_eivät ennen_ol ennen_joud ennen_odot muuten_ei muutoin_ei
        ei_muuten eivät_muuten eivät_ennen ei_ennen eivät_aiemmin viime_vuonna_vielä
        """,
)
