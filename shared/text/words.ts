/**
 * The words a passphrase is suggested from: short, everyday Danish, easy to spell and to write by hand.
 * Our own list. A word may be taken out or added at any time; nothing that is saved depends on it.
 */
export const words: readonly string[] = `
  abe advent aften agurk aktiv akvarel alarm album alder alge alkove alm alpe altan alvorlig ambolt ametyst
  ampul amulet ananas and anis ankel anker anorak ansigt antenne apotek appelsin april arena ark arkiv arm
  aroma artikel arving asfalt aske asparges astronom atlas avis avokado bad bade badedyr badekar bagage
  bagdør bage bager bagværk bakke balance balje balkon ballon bambus bamse banan banjo bank bar barn
  barometer barsk basar basilikum bassin bast batteri bavian bed bedrøvet beholder belægning ben benzin berg
  beslag bestik bevis biavler bibliotek bil billede billet billig binde biograf birk biscuit bisp bitter
  bjerg bjørk bjørn blad blande blank bleg blid blik blink blinke blok blomme blomst blyant blæk blæse blød
  blå blåbær bod bog boghvede boks bold bolig bolle bolsje bom bord bore borg botanik bouillon bowling brand
  brandmand brat bred brev brevdue briks brille bringe bro broche broder brombær bronze brosten bruge brun
  brus bryg bryst bræmme brænde bræt brød brønd budding bue buket buks bukser bule bund bundt bunke burger
  bus busk butik byg bygge bygning bæk bælte bænk bær bære bæver bøf bøg bøje bølge bønne børnehave børste
  cello cement center chauffør chef chili chokolade cigar cirkel cirkus citron creme curling cykel cymbal
  dag dagbog dal damp damper dans danse dato datter december deg dej dejlig dele delfin diadem diamant dige
  diktat diplom dirk disk dok dommer doven drage dragt dreng drikke dristig dronning drue dryp drømme dråbe
  due duft dufte dug dukke dusin dyb dykke dynamo dyne dyr dyrke dæk dæmning døgn dør dørtrin dådyr ebbe
  eddike egern ekko eksamen ekspert ekstra elastik elefant elev elevator elg ellevild emalje emblem eng
  engel enke enkel ensom espalier estragon etage etui eventyr evig fabel fabrik fad fagot fajance fakkel
  falafel fald falk familie fane fanfare fanger far farm farve fasan fast fat fedt feje feltseng fennikel
  ferie fersken fest festival figen figur fil film filosof filt fin finde finger fisk fiske fjeder fjer
  fjernsyn fjord flad flade flag flagermus flamingo flaske flette flink flis flod flok flot flue flute flyde
  flytte flyve flyver flæsk fløde fløjl fløjte fod foder fodspor foged folde fole folk font forening forhæng
  fork forkæle forlag form formel fornem forsker fortov forår fos frakke fredag fregat fregne fremmed fri
  frimærke frisk frisør frodig frokost from front frossen frost frugt fryse frø fugl fuglerede fuld fylde
  fyr fyrre fyrtårn fælde fælles færdig færge fætter føl føre får gabe gade gaffel galop gamacher gammel
  gang garage garderobe gardin garn gave gavmild gazelle gear ged gejser gemme gepard gevir gips giraf giro
  glad glas glasur glat gletsjer glide glidebane glimt globus glød gnaver gnide gnist god gondol gople
  gorilla grammofon granit gratis grav grave grib gribe grim grine gris gro grotte grov gryde gryn græs
  græskar grævling grød grøft grøn grå guirlande guitar gul guld gulerod gulv gulvtæppe gummi gyde gylden
  gymnast gynge gæk gælle gær gærde gæst gås hage hagl hakke hal hale halm hals hammer hamster handle
  handske hane hank hare harmonika harpe hassel hat hav have havmåge havn havre havregrød hegn hejre hejs
  hejsekran heks heldig hellig hente hest hidsig hilse himmel hind hindbær hive hjelm hjem hjerne hjort hjul
  hjørne hof hofte holm honning hop hoppe horisont horn hotel hov hue hul humle hummer humør hund hurtig hus
  husk huske husmus hval hvalros hvede hvid hvidløg hvile hviske hyacint hybel hyben hygge hyggelig hylde
  hylster hymne hyrde hytte hæk hæl hælde hængekøje hængsel høflig høj høne høre høst høvding høvl håb hånd
  håndtag hår hårbånd hård idræt iglo ild ilder ildsted ilt impala indgang indsø ingefær insekt isbjørn
  isfugl iskrem ispind istap ivrig jage jagt jaguar jakke januar jazz jern jolle jonglere jonglør jord
  jordbær jordhule journal jul juletræ juli jungle juni juvel jæger jævn kabel kabine kaffe kage kahyt kajak
  kajplads kaktus kalde kalender kalk kalkun kalv kam kamel kamera kamin kammer kamp kamæleon kanal kande
  kanel kanin kano kant kantet kappe kapsel kaptajn karaffel karamel karrusel karry karse kart kartoffel
  karton kasket kasse kastanje kastanjet kaste kat katalog kaviar kegle kejser keramik kerne kigge kiks
  kilde kile kind kirke kirsebær kiste kiwi kjole klap klappe klar klarinet klatre klaver klemme klinke
  klint klippe klit klo klods klog klokke kloster klovn klub klud klæde kløft kløver knage knald knallert
  knap kniv knogle knop knude knuse knæ knækbrød koala kobber koge kok kokos kold koldskål komet komfur
  komma komme kommode kompas koncert konfekt konge konkylie kop kor kork korn kors korsang kort kost krabbe
  kraftig kran krans krebs kreds kridt kringle krog krokus krone krop krukke krum krumme krus kruset krybe
  krydderi kryds krystal kræmmer kube kuffert kugle kul kulde kunst kurv kusine kusk kutter kvarts kvast
  kvik kvist kværn kylling kyst kæde kæk kælder kæmpe kær kærne køkken køl kølig kølle køre køreplan kørsel
  kål kålrabi kåre labyrint lade lag lagkage lak lakrids laks lam lampe land lande landsby lang lanse
  lanterne larve laurbær lav lava lavendel lede leder ledig lege legeplads legetøj lejr lektie leopard ler
  let lette levende lever lilje lilla lille lim lime linde lineal linje linse liste listig liter livlig lod
  loft lok lomme loppe lotus luft luge lugt lun lund lup lyd lydig lygte lykke lykkes lyn lyng lynlås lys
  lyserød lyst lystig lytte læbe læder læge lækker lærke læs løb løbe løfte løg løn løve løvetand løvfald
  låge lån låne lås mad mager magi magnet maj majs male maler maling malm malt mandarin mandel manege mango
  mappe maraton marcipan marine mark marked marmelade marmor marsk marsvin marts maske maskine mast mat
  matros mave medalje medicin mel melodi melon menu mester metal meter metro midnat mikroskop mild milepæl
  minde mine minut mis mod moden modig mole molekyle mor morsom mos mosaik mose motor muld mund munter mur
  mursejler mursten mus museum musik muskat muskel musling myg mylder mynte myre myrte mælk mærke mæt møbel
  møde møl mølle mønster mønt mørk møtrik måge måle måltid måne måned måtte nabo nakke nappe narhval nat
  nattergal natur navle navn nederdel nektar nelde nellike nem nervøs net nikke nippe nisse nord note nougat
  november nudel nummer nutid nynne nyre nyse nysgerrig næb næbdyr næse næsehorn nød nøgle nål oase oblat
  odder okarina okse oktober olie oliven omgang onkel onsdag opal opera opgave orange ord ordbog orden
  ordentlig orgel orkan orkester ost otium oval ovn ovnlåge padde pagaj pakke palads palet palme panda pande
  panter pap papaya papegøje papir papkasse paprika par parade paraply parasol parfume park passe passer
  pasta pause peber pedal pege pelikan pen pendul pensel pergament perle perlekæde perron persille pibe
  picnic pifte pil pilot pind pindsvin pingvin pioner pirat pistacie plade plads plakat planet planke plante
  plaster pleje plet pligt plov plukke plæne poesi polarhav polere politi polka pomfrit pony poppel porcelæn
  porre port post postbud postkort potte pragt prale presse prik primula prins prisme prop protein prærie
  prøve pudder pude pudse pulk puls pulver puma pumpe punkt puslespil puste pynt pynte pyramide pæl pæn pære
  pøl pølse påfugl påske quinoa quiz rabarber rabat rad radio radise raket ramme rampe rampelys rand rang
  rapport raps rar rask rat rav ravn reb rede regn regnbue regnskab rejer rejse rem remoulade ren rensdyr
  ribs ridder ride rig rille ring ringbind ringe ris riste riv robot rod rogn rok rolig roman romkugle ror
  rose rosin rosmarin rubin rude rug rulle rum rund runde rune ruske rust rusten rutebil rydde ryg rygning
  rygsæk række rækværk ræv rævehule rød rødbede rødkål rødme rønnebær rør råb råbe råd rådyr sadle safran
  saft saks sal salami salat salig salme salt saltlage salve samle samling sand sandal sandkasse sandslot
  sang sav save savn saxofon sebra segl seglskib sej sejl sejlbåd sejle sekund seler selleri sende sennep
  september serie sikker sild silke simpel sirup sjal sjippetov skab skaft skak skakt skal skalle skarp
  skarv skat skater skema ski skib skifer skifte skilt skimmel skinke skinne skjold skjorte sko skole skorpe
  skorsten skov skovtur skridt skrift skrive skrue skræl skrælle skråning skubbe skud skuffe skulder
  skulptur skum skur sky skygge skæg skænk skære skærm skæv skør skål skåle skår slagter slalom slange slank
  slap slentre slibe slik slikke slips slot slud slukke sluse slæber slæde sløjfe sløv smage smal smart smed
  smelte smil smile smuk smykke smør snakke sne snebold snedig snefnug snegl snemand snor snude snurre snus
  sod sofa sok sol solbær sole solhat solsikke solsort soppe sort sove spade spaghetti spand sparke spejder
  spejl spids spidsmus spil spille spinat spinde spindel spir spire spise spole spor spore sporvogn spray
  springe spurv spyd spæd spætte stab stakit stald stamme stand stang starte station stav stearin sted stege
  stemme sten sti stige stik stikke stilk stille stime stiv stjerne stol stolt stoppe stor stork storm
  strand streg streng stribet strik strikke strop strud struds strøm strømpe strå stub stubbe stue stuk
  stund stær stærk støj støv støvle sukker sulten summe sund suppe sur surdej svag svale svamp svane svare
  svin svinge svinghjul svælg svær svæve svømme svømmehal syd syl sylte symfoni synge syre syren sæbe sæk
  sæl sæson sød søge søhest søjle søm søster søstjerne søvn søvnig tab tabe tablet tag tage tagsten tak
  takke tal tale tallerken tand tang tangent tank tape tapet tappe taske tast tavle tavs taxa teater tegl
  tegn tegne telefon telt tempel tennis ternet terning terrasse teske tid tidevand tidsel tie tiger tilfreds
  timian tin tinde ting tirsdag tjene tjørn toast tog togbane tom tomat tonfisk top torden torn torsk torv
  tov traktor trapez trappe trav travl tre trend tribune trille trillebør trin trist tro tromme trommel
  trompet trone trost tryg trykke trylle træ trækfugl trække træne træsko trøffel trøje trøste tråd tud tude
  tulipan tun tung tunge tunnel tur turban turkis tusch tusind tusindben tvilling tyk tynd tyr tyttebær tæge
  tælle tænde tænke tæppe tæt tøffel tømmer tømrer tønde tør tørre tørstig tørv tåge tålmodig tåre tårn
  udsigt uge ugle ukulele uld ulv undulat ung urmager urne uro urt urtepotte vade vaffel vagabond vagt valg
  valmue valnød vand vande vandfald vandmand vandmelon vandre vane vanille vante varde varm varme vase vask
  vaske vej veje vejr vende venlig vente veranda verden vest vidje vifte vig vigtig vikar viking vikle vild
  vildgås vin vind vinde vindmølle vindue vinge vinke vinkel vinterhi viol violin virke vis vise visir vogn
  voksdug vokse vove vrag vugge vulkan vædder væg vægt vægtig vække væksthus værksted værne væske væv våd
  våge vågen yde ymer ynde yndling yngel yoghurt yver zebra zigzag zink zone zoo æble æbletræ æggebæger ælte
  ærlig ærme ært æsel æske æter øde øgle øje øre ørken ørkenræv ørn ørred øse øst østers øve åben åbne
  åkande ånde åre årstal årstid
`
  .trim()
  .split(/\s+/);
