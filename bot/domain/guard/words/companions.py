"""Words that stand beside people's names: what people do and have, what is done with them, their titles."""

from bot.domain.codes import Language

SAYS = {
    Language.FI: (
        r"sanoi|sanoo|sano|kertoi|kertoo|kertonut|soitti|soittaa|soittanut|asuu|asui|asunut|itki|itkee|kysyi|kysyy|pelkää|pelkäsi|nukkuu"
        r"|nukkui|synnytti|juo|joi|käveli|häpeää|häpesi|muistaa|muisti|suuttui|kaatui|kuoli|viihtyy|uskalla|uskaltanut|uskaltaa|jaksa|jaksoi"
        r"|allekirjoitti|toivoo|haluaa|halusi|halunnut|kuiskasi|naurahti|nauroi|sairastui|eli\syksin|odottaa|odotti|erosi|hymyili|jännittää"
    ),
    Language.SV: (
        r"sade|säger|sa|berättade|berättar|ringde|ringer|ringt|bor|bodde|grät|gråter|bad|frågade|frågar|undrar|undrade|hoppas|minns|orkar"
        r"|orkade|vågar|vågade|skäms|skämdes|dog|födde|sov|sover|svarade|skrattade|väntar|väntade|vill|ville|tror|trodde|hälsade|viskade"
    ),
    Language.EN: (
        r"said|says|told|tells|asked|asks|phoned|rang|lives|lived|cried|cries|wept|hopes|hoped|believes|remembers|remembered|feared|fears"
        r"|sleeps|slept|thinks|thought|knows|knew|whispered|smiled|laughed|signed|died|wants|wanted|sat|waited|waits|owes|owed"
    ),
}
"""What only people do: beside it a word that may be a name is one."""

DOES = {
    Language.FI: (
        r"(?:pyys|pyytä|läht|muutt|hak(?:ee|i\b|en)|saapu|tarvits|osa[as]|osannut|ymmär|kieltäyt|kärsi|kirjoit|vasta(?:a|si|nn)|valit(?:ti|ta)"
        r"|maks(?:aa|oi|an)|menet(?:ti|tä)|palas|palaa|palaut|opiskel|työskent|luki\b|lukee|luop|osti|osta|myi|aiko|lopet|aloit|unoht|unohd"
        r"|ilmesty|karka|kato(?:si|aa)|tuntee|tunsi|väsy|luotta|joutu|pääs|tie(?:dä|tä|nn|si)|kään|kanta|käyt(?:tää|ti)|opp(?:i|ii)\b|istu"
        r"|seiso|nous|luul|löys|sop(?:ii|i)\b|peru|huoleht|hoi(?:taa|ti|sti)|kuul|näk|puhu|aja|ajoi|syö|söi|vei|viipy|siivo|jakaa|jakoi"
        r"|vaihta|vaihto|myöh|juokse|makaa|makasi|hengit|piilo|piile|varast|rikko|löi|lyö|hakka|kiros|lauloi|laula|leikki|pelaa|pelas|auttaa"
        r"|auttoi|kasvatt|ruokki|kylpe|pukeu|pukee|imettä|odott|yskii|yski|kuol|sairast|valvo|herä|huusi|huuta|laih|liho|kuntout|masent"
        r"|ahdist|kaipa|ikävöi|rakast|vihaa|vihas|anoi|anoo|täyt(?:ti|tä)|esit(?:ti|tä)|nost(?:i|aa)|tuo\b|toi\b|antoi|antaa|saatto|saatta"
        r"|kerro\b|meni\b|menee|tuli\b|tulee|kävi|käy\b|käynyt|jäi\b|jää\b|jäänyt|teki|tekee|tehnyt|otti|ottaa|ottanut|ansait|vaati|vaatii"
        r"|eroo|eroa|seurust|vihell|kulke|kulki|kaatui|polttaa|poltti|kuunte|pakkas|pakkaa|pelast|tilas|tilaa\b|tark|nuku|nauro)\w*"
    ),
    Language.SV: (
        r"(?:ber|flytta|förlora|betala|studera|arbeta|jobba|komm?|komm?er|gick|går|skrev|skriver|vägra|lider|lever|levde|förstå|förstod|behöv|sökt|söker"
        r"|vet|visste|glömde|glömmer|besök|klara|tala|underteckna|fick|fått|vände|vänder|satt|sitter|stod|står|tog|tar|hittade|åkte|åker|lämnade|mår|mådde|hann|köp"
        r"|saknar|slut|nek|beviljades|tillhör|insjukna|städa|sovit|delar|har\ssovit|har\sinte|sparade|sparar|lagar|lagade|hämtar|hämtade|släpar|springer|sprang|skriker|skrek|dricker|drack"
        r"|röker|rökte|lånar|lånade|tvättar|lyfter|ammar|föder|tappar|tappade|hjälper|hjälpte|går|ligger|låg|stängde|öppnar|öppnade|äter|åt|läser|läste|leker|spelar"
        r"|gömmer|gömde|slår|slog|hotar|hotade|klagar|klagade|ansökte|ansöker|kräver|krävde|tjänar|hostar|faller|föll|kan\sinte|kunde\sinte|får\sinte|vill)[a-z]{0,4}"
    ),
    Language.EN: (
        r"(?:call|mov|los[te]|pa(?:id|ys)|stud|c(?:ame|omes)|w(?:ent|rote)|goes|answer|refus|need|cannot|can't|couldn't|didn't|doesn't|won't|hasn't|isn't|wasn't"
        r"|appl|stop|left|forg|miss|br(?:ought|ings)|sp(?:oke|eaks|ends|ent)|underst|gave|gives|stood|tr(?:ied|ies)|return|arriv|walk|feels|felt|faint|hides|hid\b"
        r"|drinks|drank|works?\b|worked|sells|sold|trad|steals|stole|eats|ate\b|reads|writes|cooks|cooked|cleans|cleaned|drives|drove|smokes|coughs|fell|falls|broke"
        r"|shouts|shouted|screams|borrow|begs|begged|packs|packed|carries|carried|washes|washed|plays|played|helps|helped|hits|beat|threaten|complain|claims|claimed"
        r"|earns|earned|qualif|is\safraid|was\stold|was\srefused|has\sno|has\snot|has\sto|had\sto|got\b|gets\b|kept|keeps|must\b|takes\s(?:care|the|her|his)|makes\sdo)[a-z]{0,4}"
    ),
}
"""What mostly people do, as beginnings of words: beside it a word that is in no dictionary is a name."""

_KIN_FI = (
    r"äi(?:ti|di)|isä|vaimo|mies|miehe|poika|poja|tytär|tyttäre|tytö|tyttö|laps|lapse|veli|velje|sisko|sisar|perhe|mummo|isoäi|isoisä"
    r"|vanhem|puoliso|aviomie|naapuri|serkku|täti|setä|eno|ystävä"
)
HAS = {
    Language.FI: (
        rf"(?:{_KIN_FI}|hakemu|asunto|asunno|koti(?!kun|mais|talo|käyn)|kodi|lääk(?:e|kee|ity)|eläk|vuokra|velka|vela|tuet\b|tukia\b|tukea\b"
        r"|tilantee|tilanne|tapau|asia(?:t|a|ss|st|n|)\b|asioi|paperi|lähete|lähettee|päätös|päätökse|valitu|oleskelulu|passi|passia|tulkki|kuntou"
        r"|diagnoos|sairau|hoito|hoido|puhelin|puhelime|kieli|nimi|nime|raha|laskut|laskuj|palkka|palka|henkilöllisyys|jaksami|vointi|kunto"
        r"|avioliit|pesukon|sänky|sängy|auto\b|auton|polkupyö|pyörätuol|rollaattor|lonk|polv|silmä|hampa|sydän|jalka|jala|verens|muisti|pahoinp|opiskelu|koulu(?:nkäy|tus|pol|mat)|kesätyö|ajokor|kissa|koira|lup|luvan|päivät|koton|kuulolai|oikeu|läheis|puhe|asumis|kotiutu|silmäl|suunnitelm|kuljetu|tausta|hammas|päivähoi|näkö|kuulo|ääni|toive|huol|pelk|vasta|työpaik|opinno|kirje|sähköposti|tili|käsi|selkä|muisti|tyttären|kotikäyn|edunvalvo|omatyöntekij|asiakassuunnitel)"
    ),
    Language.SV: (
        r"(?:tvilling|säng|skor|mamma|mor\b|moder|pappa|far\b|fader|man\b|make|maka|fru\b|hustru|son\b|söner|dotter|döttrar|barn|bror|syster|syskon|familj"
        r"|föräld|granne|vän|ansökan|ansökning|lägenhet|bostad|hem\b|hyra|skuld|situation|ärende|papper|remiss|beslut|besvär"
        r"|uppehållstillst|pass\b|tolk|diagnos|sjukdom|vård|telefon|modersmål|namn|pengar|räkning|lön|pension|mediciner|medicin|kort\b"
        r"|färdtjänst|rullstol|körkort|hälsa|ork\b|post\b|konto|brev|överklagan|närståendevård)"
    ),
    Language.EN: (
        r"(?:mother|mum|father|dad|wife|husband|partner|son|daughter|child|children|kids|brother|sister|siblings|family|parents|neighbour"
        r"|friend|application|flat|home|house|apartment|rent|debt|situation|case|papers|referral|decision|appeal|permit|residence|passport"
        r"|interpreter|diagnosis|illness|treatment|phone|language|name|money|bills|wages|salary|pension|medic|card|wheelchair|licence|health"
        r"|benefit|benefits|letter|account|school|teacher|baby|carer|guardian|appointment|message)"
    ),
}
"""What people have; beginnings of words."""

TOGETHER = (
    r"kanssa|varten|tapauksessa|kohdalla|ryhmältä|luona|luokse|luota|luo|puolesta|puheluun|mielestä"
    r"|mukaan(?=\stukea|\sei\sole)"
)
"""Finnish postpositions of people."""

MEETS = {
    Language.FI: (
        r"hae|haki|hakenut|pelottaa|odotti|odottaa|auttoi|autoin|hoiti|hoitaa|vei|toi|löysin|löysi|unohti|uhkaili|uhkasi|pahoinpiteli|näin|huusin|huutaa"
        r"|huusi|luota|luotan|varten|kuljetti|saattoi|neuvottelin|neuvottelimme|kutsuttiin|kutsui|hylkäsi|syytti|pyydettiin|laitettiin|tapasin|tapasimme|tavattiin|kohtasin|autoin|autoimme|autettiin|haastattelin|soitin|soitimme|kuulin|kuultiin|neuvoin|kävin|vein|saatoin"
        r"|nimeltä|nimeltään|asiakkaani|asiakkaamme|nimi\son|nimeni\son|ohjasin|kuuntelin|kohdattiin|ystäväni|serkkuni"
    ),
    Language.SV: (
        r"nekades|lovades|erbjöds|tillhör|glömde|hittade|hotade|vräkte|sökte|hämtade|lyfte|följde|väckte|skickade|ropade|med|åt|för|av|hos|från\shemmet|träffade|träffat|mötte|besökte|besökt|ringde|hjälpte|intervjuade|talade\smed|pratade\smed|träffar|heter|hette|hos|tillsammans\smed"
        r"|kontaktade|följde|frågade|bad|åt\skvinnan|mannen|kvinnan|flickan|pojken|min\sklient|vår\sklient|klienten|grannen"
    ),
    Language.EN: (
        r"visits|broke|threatened|evicted|found|fetched|collected|drove|lifted|followed|woke|sent|for|with|because|kept\ssending|sending|by\sthe\stime|met|visited|visit|phoned|called|helped|interviewed|asked|told|spoke\s(?:to|with)|talked\s(?:to|with)|saw|accompanied|named|contacted"
        r"|meeting\swith|appointment\swith|behalf\sof|wrote\sto|advised|my\sclient|our\sclient|the\sclient|my\scolleague|neighbour|cousin|said"
    ),
}
"""What is done with people."""

TITLES = (
    r"herra(?:n|lla|lle|lta)?|rouva(?:n|lla|lle|lta|a)?|neiti|neidin|tohtori(?:n)?|lääkäri|ylilääkäri|pastori|kirkkoherra|opettaja|rehtori"
    r"|mummo|mummi|pappa|vaari|ukki|isoäiti|isoisä|täti|setä|eno|serkku|sosiaaliohjaaja|sosiaalityöntekijä|terveydenhoitaja|perhe|perheen"
    r"|familjen|fru|herr|fröken|doktor|dr|läkare|läkaren|rektor|mormor|farmor|morfar|farfar|moster|faster|farbror|morbror|tant|syskonen"
    r"|makarna|socialarbetare|socialhandledare|mr|mrs|ms|miss|mx|doctor|nurse|aunt|auntie|uncle|grandma|grandpa|granny|professor|sister"
)
"""What a name is said with. Not in it: what a capital place or organisation may follow as well."""

KIN = (
    r"mumm[oiu]|mummi|mamma|mummu|pappa|papa|vaari|ukki|täti|tädi|setä|sedä|eno|mummoa|äiti|äidi|isä|iskä|faija|mutsi|poika|poja|tyttö|tytö"
    r"|vauva|serkku|serku|sisko|veli|velje|rouva|herra|ope|opettaja|hoitaja|parka|para|raukka|raukan|muori|vanhus|áhkku|áhku|áddjá|eadni|áhčči|äijä|faari|mamma"
)
"""What is joined to a first name by a hyphen: "Pirkko-mummon"; beginnings of words."""

ATTENDANCE = (
    r"läsnä(?:olijat)?|läsnä\solivat|paikalla|paikalla\solivat|poissa|osallistujat|osallistuivat|mukana\solivat|mukana|asiakkaat"
    r"|närvarande|frånvarande|deltagare|på\splats|med\svar|klienter|present|absent(?:\stoday)?|attended|participants|apologies|clients"
)
"""What a list of people's names begins with, before a colon."""

CAPITALS = "[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƏƠƯȘȚɃḤḌṢṬ\u1ea0-\u1eff]"
"""A capital letter of any Latin alphabet."""

SURE_TITLES = (
    r"(?:[Hh]erra|[Rr]ouva)(?:n|lla|lle|lta|a)?|[Nn]eiti|[Nn]eidin|[Ff]amiljen|[Ff]ru|[Hh]err|[Ff]röken|[Mm]akarna"
    r"|[Ss]yskonen|M(?:rs?|s|iss)|Dr"
)
"""Titles that no place has."""
