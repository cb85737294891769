"""The Swedish words."""

from bot.domain.guesses.type_words.words import TypeWords

SWEDISH = TypeWords(
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
        förkort snabbare. nått. når. nås. sänkt_tröskel sänker_tröskel vågar. våga. vågat. hittat hittade.
        kunde_flytta kan_flytta tillbaka_till återvänt återgå i_god_tid samma_dag utan_remiss utan_tidsbok
        lugnare trygg söker_hjälp_tid får_hjälp fått_hjälp får_stöd igen. tillsammans. löst. löser. lockar.
        kommit_igång lärt_sig får_sina deltar. vid_ett_besök på_ett_besök fasta_team samma_vårdare
        fått_tillbaka är_tillbaka lugn_och har_slutat_ring bättre. enklare. snabbt. sparat sparar_tid
        förebygg lyckats. återhämt fått_jobb fått_arbete studieplats sover_tryggare gladare aktivare
        självständig smidigt smidigare kortat_ärend upphört_med från_timmar hjälp~samma_vecka
        svar~samma_vecka tid~samma_vecka självständighet undvikits undvikas. förhindrat förhindras stärkts
        kommit_in_i utan_väntan direkt_hjälp alla_deltag kortat_vänt kortare_vänt har_kortat kortade.
        har_minskat_be förtroendet_har_vuxit tilliten
        """,
    undone="""
        ingen_har_blivit_vräkt inga_vräkning färre_vräk kortat_väntetid väntetid~kortar kön_har_krymp
        kön~kort kön~försvunn behöver_inte_längre slipper behövs_inte_längre hade_fel ingen_har_behövt
        har_inte_behövt behöver_inte klagomål~halver klagomål~färre besvär~halver färre_besvär
        färre_klagomål färre_fall färre_akut färre_fel minskat~frånvar frånvar~minskat kön_är_borta
        köerna_har ingen_kö utan_kö vräkning~minskat fallolyck~minskat ensamhet~minskat onödig~upphör
        upphörde~onödig onödig~minsk onödiga~färre ingen_har_åter ingen_har_gått_tillbaka vräkningen_avvärj
        ingen_har_lämnats hann_emellan räcker_ett_samtal ett_samtal_räck
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
        skars_ned skurits inga_utredn görs_inte ges_inte ordnas_inte uteblir göras_om motstridig haltar.
        avslag. kämpar_för kämpa_för
        """,
    denial="inte. ej. ingen. inga. inget. ingenting. aldrig. varken. icke.",
    lack="""
        utan. först. bara. endast. oro orolig. isoler långt. mil. timme_för kall. måste. behöver. indriv
        lång_ otill redan. trots tre_gånger två_månader månader. veckor. halvår. måste_jag långt_borta
        timmar. igen_och inspelad_röst ett_år_i_taget rädd_att samma_sak förfallodag varje_månad_om
        avgifterna_steg missar eftersom. därför. enda_skötare en_enda välja_mellan obesatt nattetid därmed
        kräver. tog_slut tar_slut sades_upp just_när lades_ner skrivande på_fyra öppet_två två_timmar_i
        hänger_inte orkar_kräva borde_sköta tröskeln_är_hög tröskeln_att_söka_hjälp_är_hög upphör.
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
    more="ökat. ökar. ökning ökande. numera. nuförtiden nu. i_år fler. oftare. vanligare antalet_",
    signal="""
        vet_inte_ännu vi_vet_inte~varför ännu_är_det_svårt svårt_att_säga för_tidigt vet_inte_om vi_följer
        följa_upp följer_läget håller_ögonen svag_signal svaga_signal lagt_märke_till tillfällighet
        intressant kanske. återstår_att_se jag_vet_inte_om vi_vet_inte_om ännu_oklart oklart_om oklart_var
        vi_undrar jag_undrar svårt_att_bedöma får_se. fortsätter_följa enstaka
        """,
    supposed="""
        skulle_hjälpa skulle_fungera skulle_behöva skulle_underlätta vore_bra borde_fungera jag_önskar_att
        vi_önskar_att om_bara
        """,
    hope="""
        kan_nu kan_igen får_nu kommer_nu nu_kommer nu_kan nu_får sköter_nu klarar_nu försök projekt pilot
        arbetspar tillsammans gemensam kamratst uppsök började_vi vi_började startade infördes togs_i_bruk
        med_hjälp_av genast direkt tryggt tryggare lär_ut lärt_sig gruppen samlar stöder stödjer stärk
        kommer_själva själva. hemma_längre är_tillbaka tillbaka. trivs välkom vänner. besöker tar_emot
        med_på löften hålls. blivit_kortare reds_ut reda_ut innan_det_blir använder_servicen slipper
        trygghet. egen_kontakt kontaktperson löser_sig i_skick ordning_på ordnade_sig helt_annat_sätt lugn.
        lugnt öppet_om vågar tar_kontakt grupp. gruppen. deltagare populär rondar träffas pratar
        går_hem_till vår_ med_en_enda gemensamma kamrater kompis på_en_gång hittat_någon samma_bord
        ordnade_både ett_enda_hembesök hembesök får_vara_hemma hemsjukhus prata_med löste_ samarbetar
        frivilliga_som tröskel
        """,
    trouble="""
        våld frånvar vräkn skuld ensamh fattig utmatt missbruk självdestr hemlös bostadslös mobbn kriminal
        köerna ångest depress droger narkotik väntetid kön. köer klagomål besvär fallolyck jourbesök
        återfall otrygg avbrott felmedicin missförstånd kris gräl uteblivna avbokning återinlägg akutbesök
        """,
    less="""
        minskat. minskade minskar färre. halver sjunkit. sjönk upphör kortare. kortats kortat försvunnit
        """,
    only="bara. endast. få_som knappt_någon",
    although="även_om fast. trots_att fastän",
    now="nu. numera.",
    badly="inte. dåligt. sämre. illa. knappt. bara. endast. sällan. sådär",
    contrast="men. ändå. däremot.",
    before="tidigare. förut. förr. annars_inte annars_aldrig inte_annars aldrig_annars",
)
