"""The words that tell what works, a problem, a change: data as Python, as :func:`phrases` reads them."""

from dataclasses import dataclass

from bot.domain.codes import Language


@dataclass(frozen=True, kw_only=True)
class TypeWords:
    """The words of one language.

    Attributes:
        praise: it works.
        gain: something got better, for somebody.
        undone: a problem that is gone, in so many words.
        barrier: it does not work, or somebody is left without.
        denial: small words that deny.
        lack: words that hint at a problem.
        change: it is otherwise than before.
        more: it grows, which is a change only when nothing else speaks.
        signal: the writer does not know yet what it means.
        supposed: what would be good, and is not yet.
        badly: after a word of praise, its contrary.
        contrast: what follows weighs more than what stood before.
        before: a clause that tells how it was.
    """

    praise: str
    gain: str
    undone: str
    barrier: str
    denial: str
    lack: str
    change: str
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
        todella_hyvä tosi_hyvä paremmin_kuin edistyn onneksi kultaa_kalliimp
        """,
    gain="""
        vähentyn vähentän vähene puolittu lyhenty lyhentän lyhenn nopeutu nopeutta löytän löytyi löysi
        löydett tavoitta tavoitet uskalta rohkaistu palanne palannut. palasi. palaama päässyt_takaisin
        pääse_takaisin pääsevät pääsee_paikalle ilman_ajanvara samana_päivänä saman_viikon samana_iltana
        yhdellä_käynnillä samalla_käynnillä etenevät etenee tuonut. tuoneet. toi. sitoutu voimaan jaksavat
        luottamus_on luottamus_synt rauhoittu tulevat_ajoissa ajoissa. saa_apua saavat_apua saavat_tukea
        saanut_apua saaneet_apua yhteistyö_on käynnisty saavat_hakemu saa_nopeasti nopeasti. ratkaisi.
        ratkesi vakiintu osallistu pystyvät. aloittan oppineet oppinut tunteva tutun_hoita mahdollista
        saatu_sovit saatu_aikaan toimeen. yhdessä. matalan_kynn
        """,
    undone="""
        ei_enää_asunnottom ei_enää_häätö ei_enää_jono häätöjä_ei_ole häätöjä~vähemmän ei_tarvin
        ei_ole_tarvin eivät_ole_tarvin eikä_tarvin ei_ole_joutunu ei_enää_joudu eivät_enää_joudu jono~purk
        jono~lyhen jono~poist odotusa~lyhen odotus~lyhen lääkevirhe~vähen turvattom~vähen keskeyty~vähem
        keskeyty~vähen poissaolo~vähen väkival~vähen häädöt~vähen häädöt~puol vähemmän_kuin_ennen väärässä
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
        luovut kohtuuton pettyn pelkää hätä. ahtaa tyhjäks törmä sivu_suun ei_toimi lähes_mahd
        """,
    denial="""
        ei. eivät. ei-. en. emme. eikä. eivätkä. ettei. etteivät. kukaan. kukkaan. kukaa. mikään. mitään.
        missään. mistään. kenellekään. mitenkään. eipä. älä.
        """,
    lack="""
        ilman. vasta. vain. huoli huolis velka velat häätö häädö poistu poistet puutu tarvits tarvitt sekava
        sekoit epäselv kriisi yksinäi kaukana kilometri joskus_asti perintään ulosott menet mennyt menny_
        yksin. kylmä itse. takia. pitää. pitkä. pitkiä. korkea epäasia väär paha pahen rahaa päättyi kiire
        """,
    change="""
        aiempaa. aikaisempaa. aiempia. kuin_ennen kuin_aiem kuin_aikai kuin_viime kuin_pari kuin_vielä
        kuin_vuosiin yhä_use yhä_enem yhä_harv yhä_nuor yhä_vanh yhä_huono entistä. on_alkanut ovat_alkaneet
        on_alettu alkanut_näkyä alkanut_tulla on_ruvet alkaneet. uusi_ilmi ilmiö_on_uusi uutta_on uutta_meid
        tämä_on_uutta uutena. uusia_kasvo uudenlai ensimmäistä_kertaa ensimmäisiä ensimmäiset ensi_kertaa
        muuttuneet. muuttunut. muutos_näky muutoksia tullut_puheeksi tulee_puheeksi tulleet_puheeksi ilmesty
        ilmaantu tavallisi tavallise yleisty paluuta. useammin_kuin enemmän_kuin vähemmän_kuin ennen_meillä
        aiemmin_näitä aiemmin_ei ennen_ei näitä_ei_juuri nyt_enem nyt_myös nyt_muut viime_aikoina
        viime_kuukausi viime_viikkoi kaksinkertaist siirtym
        """,
    more="""
        lisäänty lisääntyn kasvan kasvaa kasvu nousu noussu nousee enenev nykyää nykyisin nykysin muutos
        muuttuu muuttun tänä_vuonna tänä_syksynä tänä_keväänä nyt. enemmän. useamm uusi. uusia.
        """,
    signal="""
        en_tiedä_onko en_tiedä_johtuu en_osaa_vielä en_osaa_sanoa emme_tiedä_vielä emme_vielä_tiedä
        vielä_ei_tiede ei_vielä_tiede ei_tiedetä_mistä vaikea_sanoa liian_aikai seurataan. seuraan.
        seuraa_tilan kannattaa_seurata seuraamme seurattava onko_kyse onko_tämä~ilmiö onko_tästä_tietoa
        onko_muualla näkyykö~muual heikko_signaal heikkoja_signaal pannut_merkille pantu_merkille sattuma
        määrä_on_vielä ei_vielä_ole_selvää mielenkiintoi kiinnostava saa_nähdä jää_nähtäväksi
        ei_ole_vielä_puhuttu ei_siitä_ole_vielä eikä_siitä_ole_vielä ehkä.
        """,
    supposed="""
        auttaisi toimisi helpottaisi olisi_hyvä olis_hyvä pitäisi_olla olisi_tärke olisi_hieno tarvittaisiin
        voisi_auttaa voisi_toimia pitäisi_toimia hyvää_tarkoit kiitos_etukä toivoisi_että
        """,
    badly="huonosti heikosti vaihtelev vain_paper nihkeä",
    contrast="mutta. mut. silti.",
    before="ennen. aiemmin. aikaisemmin. muuten. muutoin. viime_vuonna",
)
_SWEDISH = TypeWords(
    praise="""
        fungera hjälper. hjälpt. hjälpte. tack_vare tackar. tacksam tack. uppskat bra_exempel bra_prax
        bra_sak bra_modell bra_respons god_respons goda_erfar goda_resultat bra_resultat fina_resultat
        positiv lycka lyckats. lyckad utmärkt jättebra väldigt_bra riktigt_bra mycket_bra fantastisk toppen
        underbar guld_värd guldvärd livlina livboj andningshål framgång värt_att värd_att bör_fortsätt
        borde_fortsätt fortsätta_med bör_spridas kunde_spridas borde_fler smidig förbättr bättre. underlätt
        lättare. glädj glad. nöjd uppmuntr stolt god_idé bra_idé god_modell omtyckt populär till_stor_nytta
        nytta_av
        """,
    gain="""
        minskat. färre. halver förkort kortat kortare_vänt snabbare. nått. når. nås. sänkt_tröskel
        sänker_tröskel vågar. våga. vågat. hittat hittade. kunde_flytta kan_flytta tillbaka_till återvänt
        återgå i_god_tid samma_dag samma_vecka utan_remiss utan_tidsbok lugnare trygg söker_hjälp_tid
        får_hjälp fått_hjälp får_stöd igen. tillsammans. löst. löser. lockar. kommit_igång lärt_sig får_sina
        deltar. vid_ett_besök på_ett_besök fasta_team samma_vårdare
        """,
    undone="""
        ingen_har_blivit_vräkt inga_vräkning färre_vräk kortat_väntetid väntetid~kortar kön_har_krymp
        kön~kort kön~försvunn behöver_inte_längre slipper behövs_inte_längre hade_fel
        """,
    barrier="""
        saknas. saknar. brist hinder. hindr svår. svårt. svårigh omöjlig orimlig ohållbar problem missförh
        dröj försen väntetid väntar. vänta. väntan kö. kön. köer köar överbelas tar_veckor tar_månad
        tar_ett_halv tar_flera tar_länge för_sent slut. stängd stänger stängs stängt drogs_in dras_in indrag
        nedskär nekas nekats nekad avslag avslås får_inte utan_hjälp lämnas blir_utan är_utan faller_mellan
        bollas hänvisas dålig sämre. otillräck tvingas dyr. dyrt. dyra. för_få för_lång för_sällan otrygg
        farlig byts. byter. glöms glömt utmatt trött kräver. mögel går_inte går_det_inte vräk får_vänta
        orkar_inte mitt_emellan allt_sämre skam fastnar
        """,
    denial="inte. ej. ingen. inga. inget. ingenting. aldrig. varken. icke.",
    lack="""
        utan. först. bara. endast. oro orolig. skuld ensam isoler långt. mil. timme_för kall. måste.
        behöver. indriv lång_ otill
        """,
    change="""
        än_förr än_tidigare än_i_fjol än_förut än_för_ än_vanligt allt_fler allt_färre allt_yngre allt_äldre
        allt_oftare allt_mer har_börjat vi_börjar börjat_höra börjar_se börjat_se börjat_synas börjat_komma
        nytt_hos nytt_fenomen ny_företeelse nya_ansikten inte_sett_förr inte_sett_tidigare inte_hänt_förr
        på_sistone på_senare_tid den_senaste_tiden första_gången har_förändr förändring har_blivit_vanlig
        blivit_allt inte_bara~som_tidigare som_tidigare tidigare_inte syns_nu det_är_nytt märks_nu fördubbl
        """,
    more="ökat. ökar. ökning ökande. numera. nuförtiden nu. i_år fler. oftare. vanligare",
    signal="""
        vet_inte_ännu vi_vet_inte~varför ännu_är_det_svårt svårt_att_säga för_tidigt vet_inte_om vi_följer
        följa_upp följer_läget håller_ögonen svag_signal svaga_signal lagt_märke_till tillfällighet
        intressant kanske. återstår_att_se
        """,
    supposed="skulle_hjälpa skulle_fungera skulle_behöva skulle_underlätta vore_bra borde_fungera",
    badly="inte. dåligt. sämre. illa. knappt.",
    contrast="men. ändå. däremot.",
    before="förr. förut. tidigare. annars. i_fjol",
)
_ENGLISH = TypeWords(
    praise="""
        works_ works. working_well worked_well work_well helped. helps. has_been_a_great lifeline excellent
        brilliant great. wonderful fantastic amazing good_practice good_example good_thing good_idea
        good_result good_feedback positive_feed feedback_is_good thanks_to thank thankful grateful praise
        appreciat success succeed improv benefit_from worth_copying worth_spreading should_continue
        should_be_continued keep_this made_permanent easier encourag proud happy_with pleased popular
        really_good very_good works_well smoother makes_a_difference made_a_difference valuable hopeful
        """,
    gain="""
        fewer. reduced. reduces. shorten shorter_wait halved. quicker faster_than dare. dares. dared
        reach_people reaches reached. found_a_job found_work able_to_ back_home back_to_work back_to_school
        came_back come_back return_to same_day same_week without_a_referral without_appointment
        without_any_appoint one_visit safer calmer confident get_help gets_help got_help quickly in_time.
        on_time together. freedom leave_with_their brings_together trust_ open_up solved. solves joined.
        found_an_appren
        """,
    undone="""
        no_evictions nobody~evicted cut_the_wait cuts_the_wait cut_waiting no_longer_have_to no_longer_need
        no_longer_wait queue~shorter queue~gone waiting_time~shorter fewer_missed i_was_wrong
        """,
    barrier="""
        cannot. can't. lack. lacks. lacking missing wait. waits. waiting queue delay late. closed. closes
        closing close. cut. cuts. refuse denied rejected unable impossible difficult hard_to problem barrier
        gap. gaps. left_alone left_without fall_between fall_through falls_between suffer expensive
        unaffordab can't_afford stuck. sent_from complain forgets forgotten run_out runs_out ran_out evict
        mould mold worse worst fail unsafe danger shortage understaff overload exhaust burn overcrowd unfair
        insufficient inadequate too_long too_late too_few too_far too_little too_expens takes_weeks
        takes_months takes_half hundreds_of_kilo give_up gives_up gave_up drop_out throw unanswered unclear
        confus
        """,
    denial="""
        not. no. nobody. never. none. nothing. nowhere. neither. nor. don't. doesn't. isn't. aren't. won't.
        didn't.
        """,
    lack="""
        without. only. alone. worr bad. poor. lonel debt have_to. has_to. must. until. yet. although.
        meanwhile unsuitab kilomet miles. lost. lose. loses. far_away cold.
        """,
    change="""
        than_before than_ever than_a_ than_they_used than_last than_in_ more_and_more younger_and_younger
        older_and_older fewer_and_fewer less_and_less starting_to_see started_to_see begun. begun_to
        began_to beginning_to have_started_to new_kind new_faces new_phenom new_thing seen_this_before
        seen_before not_seen~before lately. recently. these_days nowadays for_the_first_time used_to_be
        has_changed have_changed changing_ shift. shifting more_often_than increasingly we_now_meet
        more~than are_now have_become_shorter have_become_longer becoming_more doubled
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
        """,
    supposed="""
        would_help would_work would_be_good would_be_great could_help should_work would_need would_make
        """,
    badly="badly. poorly. not. slowly.",
    contrast="but. however. yet. still. though.",
    before="before. previously. earlier. otherwise. used_to last_year",
)
TYPE_WORDS = {Language.FI: _FINNISH, Language.SV: _SWEDISH, Language.EN: _ENGLISH}
