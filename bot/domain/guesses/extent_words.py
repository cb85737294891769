"""The words that tell how many clients there are: data as Python, as :func:`phrases` reads them."""

from dataclasses import dataclass

from bot.domain.codes import Language


@dataclass(frozen=True, kw_only=True)
class ExtentWords:
    """The words of one language.

    Attributes:
        common: more than ten, or nearly all.
        tens: numbers above ten, before a word for people.
        several: a few, without a word for people behind.
        numbers: two to ten and words for a few, before a word for people.
        people: clients, families and all others that are counted.
        things: what is counted too and is no client, time above all.
        often: it happens again and again.
        one: one case, beside what the guard knows.
    """

    common: str
    tens: str
    several: str
    numbers: str
    people: str
    things: str
    often: str
    one: str


_FINNISH = ExtentWords(
    common="""
        lähes_kaik lähes_joka melkein_kaik melkein_joka kaikki_asiak kaikilla_asiak kaikilta_asiak
        kaikille_asiak kaikkia_asiak kaikkien_asiak jokainen_asiak jokaisella_asiak jokaisen_asiak
        kaikki_perhe kaikissa_perhe kaikissa_yksik kaikilla_on kaikki_vanh suurin_osa suurimma_osa
        suurimmalla_osa suurella_osa suuri_osa iso_osa isoa_osaa ison_osan isolla_osa isoon_osaan valtaosa
        enemmistö useimm enin_osa enimmäk yli_puolet yli_puolella yli_puolelta yli_puolelle yli_puolta
        joka_toinen_asiak joka_kolmas_asiak kymmeniä kymmenien kymmenille kymmenillä satoja sadoilla
        satojen_asiak yleinen_ongel yleistä_on on_yleistä yleinen_ilmi hyvin_yleis koko_asiakaskun
        asiakkaat_yleen yleisesti joka_luok koko_hyvinvointial koko_maakun eri_puolilla koko_alueella
        on_parikym on_kolmisenkym vuodesta_toiseen
        """,
    tens="""
        yksitoista kaksitoista parikym viisitoista kaksikym kolmekym neljäkym viisikym kuusikym sata.
        sadalla kahdelle viidelletoista parillekym parillakym
        """,
    several="""
        useat. useilla. useilta. useille. useiden. usealla_asiak usean_asiak useampi_asiak useampi_perhe
        useammalla_asiak useamman_asiak monella monelta monelle moni. monen. monessa monet. monien. monilla.
        monilta. monille. parilla_asiak pari_asiak pari_perhe kymmenkun puolenkym useammassa_perh
        heitä~monta heitä~useita heitä~muutama näitä~useita näitä~monta näitä~muutama tapauksia~useita
        tapauksia~monta
        """,
    numbers="""
        kaksi. kahde kahta. kolme. kolmel kolmen. kolmes neljä. neljäl neljän. neljäs viisi. viide viittä.
        kuusi. kuude kuutta. seitsemän. seitsemäl kahdeksan. kahdeksal yhdeksän. yhdeksäl kymmenen. kymmenel
        useampi useamma usea. usean. usealla usealta usealle useassa useita useat useilla muutama muutami
        pari. parin. parilla parille parilta moni. monta. monen. monella monia. monien.
        """,
    people="""
        asiak perhe perheitä lapsi lapsel lapsen lasta lasten lapset nuor vanhu vanhem ihmi henkilö henkeä
        asuk potila oppila opiskel tapau miestä miehe nais omais äiti äite isä. isää iäkä iäkkä ikäih poika
        poja tytt hakija *hoitaja. *hoitajaa *hoitajalla kuntoutuj maahanmuut kotitalou pariskun pojan
        kehitysvam *koululai ikäis *vuotia
        """,
    things="""
        kuukau viikko viikkoa. viiko päivä. päiviä päivää päivän vuotta vuoden vuosi vuosia vuode tunti
        tuntia tunnin tuntej minuut kilomet euro kerta. kertaa kertoja kerran ajasta asia. asiaa asiat.
        asiassa asian. palvelu taho viranomai lomak hakemu virasto järjestel syy. syytä ongelma luuk
        toimisto käynti käyntiä työntekij paik kokou palaver paperi kirje kysymy liite liitte
        """,
    often="""
        joka_viikko joka_ikinen_viikko lähes_joka_kuukausi joka_vuoro viikoittain päivittäin kuukausittain
        jatkuvasti jatkuva. jatkuvaa toistuva toistuvasti toistuu toistunut usein. useasti monesti
        tosi_usein säännöllis alinomaa alvariinsa kerta_toisensa kerrasta_toiseen kymmeniä_kertoja aina_kun
        viikosta_toiseen toistuvia koko_ajan yhtenään harva_se_päivä harva_se_viikko yhtä_mittaa
        monta_kertaa useita_kertoja tavan_takaa
        """,
    one="""
        yksi_tapaus yhdessä_tapauk yhden_asiak yhdellä_asiak yksi_asiak eräs_asiak erään_asiak eräällä_asiak
        yksittäinen_tap yksittäise_tap pariskunta_s yhden_perh yhdessä_perh eräässä_perh yksi_perh eräs_perh
        yhden_vanh yhden_nuor yhdellä_nuor yksi_nuori
        """,
)
_SWEDISH = ExtentWords(
    common="""
        nästan_all nästan_varje de_flesta alla_klient alla_mina_klient alla_som_jag alla_våra_klient
        alla_famil samtliga varje_klient större_delen största_delen en_stor_del majoriteten mer_än_hälften
        över_hälften varannan_klient var_tredje_klient tiotals hundratals dussintals är_vanligt
        mycket_vanlig väldigt_vanlig allmänt_problem allmän_för hela_välfärds i_hela_landskap
        på_hela_området år_efter_år
        """,
    tens="elva. tolv. femton. tjugo trettio fyrtio femtio hundra ett_tjugotal ett_femtontal",
    several="""
        flera. ett_flertal många. en_del_av åtskilliga ett_par_klient ett_par_famil några_klient några_famil
        några_av några_ärenden några_fall ett_tiotal mången.
        """,
    numbers="""
        två. tre. fyra. fem. sex. sju. åtta. nio. tio. ett_par några. flera. många. ett_tiotal en_handfull
        """,
    people="""
        klient famil barn äldre. unga. ungdom person människ patient elev studer män. kvinn mamm papp föräld
        fall. ärende hushåll invånare boende. anhörig sökande pensionär
        """,
    things="""
        måna veck dag. dagar år. timm mil. minut kilomet gång euro tid. tjänst blankett myndighet instans
        ansökning orsak problem ställe enhet byrå anställd personal möte samtal dokument papper
        """,
    often="""
        varje_vecka ständigt jämt hela_tiden alltid ofta. återkommande upprepade gång_på_gång dagligen
        veckovis varenda_vecka om_och_om_igen regelbundet vecka_efter_vecka många_gånger
        """,
    one="""
        en_klient. en_av_mina en_av_våra ett_fall. en_familj. ett_enskilt_fall enskilt_ärende ett_ärende
        min_klient
        """,
)
_ENGLISH = ExtentWords(
    common="""
        nearly_all nearly_every almost_all almost_every all_clients all_our_clients all_my_clients
        all_of_our all_of_my every_client each_client every_family most_of most_clients most_families
        most_people most_older majority more_than_half over_half every_other_client every_second_client
        every_third_client dozens hundreds_of_cli hundreds_of_peo hundreds_of_fam tens_of widespread
        very_common is_common across_the_board throughout_the_county across_the_county whole_county
        year_after_year
        """,
    tens="eleven twelve fifteen twenty thirty forty fifty hundred",
    several="""
        several. many. a_few a_number_of a_couple_of_cl a_couple_of_fam a_couple_of_peo a_handful
        some_of_our some_of_my numerous
        """,
    numbers="""
        two. three. four. five. six. seven. eight. nine. ten. a_few several a_couple_of many a_handful_of
        """,
    people="""
        client famil child older elder young person people patient pupil student men. man. women woman
        mother father parent case. cases. household resident teenager carer user. users. customer applicant
        boys girls
        """,
    things="""
        month week day days. year hour minute kilomet mile time times. euro service form. forms. office
        reason agenc place authorit problem worker professional application staff department meeting paper
        letter document question
        """,
    often="""
        every_week weekly constantly all_the_time always. often. repeatedly again_and_again over_and_over
        regularly time_after_time each_week week_after_week keeps_happening many_times day_after_day
        """,
    one="""
        one_client one_family one_case one_of_my_cl one_of_our_cl a_client_of_mine my_client a_single_case
        a_single_client
        """,
)
EXTENT_WORDS = {Language.FI: _FINNISH, Language.SV: _SWEDISH, Language.EN: _ENGLISH}
