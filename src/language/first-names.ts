const split = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Given names of men as French and English texts spell them, folded. Names borne by both stand in neither list. */
export const MEN = split(`
jogvan ravindu thabang fanch bakari fiachna oisin even
aage aaro aaron aart aatos abasi abayomi abbas abdallah abdel abdelaziz abdelfattah abdelhak abdelhakim abdelhamid abdelilah abdeljalil abdelkader
abdelkarim abdelkrim abdellah abdellatif abdelmadjid abdelmalek abdelmoumen abdelouahed abdelrahman abdenour abderrahim abderrahman abderrahmane
abderrazak abdessalam abdifatah abdikarim abdinur abdirahman abdirashid abdirizak abdiweli abdo abdou abdoul abdoulaye abdoulaziz abdourahman
abdourahmane abdul abdulaziz abdulhamid abdulkarim abdullah abdullahi abdulrahman abdulrazak abdurahman abdurrahman abebe abed abel abelardo abhijit
abhinav abhishek abhisit abidine abiodun abiola abner abou aboubacar aboud abraham abram abu achille achim adair adalbert adalberto adam adebayo
adekunle adel adelin adelmo ademola aden adeola adetokunbo adewale adham adhemar adib adil aditya adnan adnane adolfo adriaan adrian adriano adrien
afanasy afolabi aghiles agim agostino agron agus agustin ahcene ahmad ahmadou ahmed ahmet aidan aimable aimen ajay ajit ajmal akachi akash akbar akhil
akhilesh akihiko akihito akim akin akinola akintunde akinwumi akio akira akli akos akram akwasi alaeddine alain alan alaric alasdair alassane alastair
alban albano alberico albert alberto albertus albin albrecht alceste aldebert alden alderic aldiouma aldo aldric aled alejandro aleksandar aleksander
aleksandr aleksei aleksi alemayehu alen alessandro alessio alex alexander alexandre alexandros alexandru alexei alexis alfio alfons alfonso alfred
alfredo algernon alhaji alhassan alhousseini ali aliou alioune alistair allal allan almamy alois alok alonzo aloys alpha alphonse alpin alric alton
alvaro alvin amadeo amadi amadou amanuel amar amare amarinder amaru amaury ambroise ambrose ambrosio amedee amedeo amer amerigo amghar amidou amilcare
amin amine aminu amir amirouche amit amitabh ammar ammi amos amr amrit anand anant anas anatol anatole anatoli anatoliy anatoly anders andras andreas
andrei andrej andres andrew andrey andrii andris andriy andrus andry andrzej andy aneurin ang angel angelo angus anibal anicet aniket anil anirudh anis
ankit anoop anouar anselm anselme anselmo anshul anson ansu antanas antar antelme anthony antoine anton antonello antonin antonio antony antti anura
anurag anwar anwer apichart apollinaire apostolos arben arcadio archibald archie ardian aref arezki ari arian ariel arif arild arindam aris ariste
aristide aristote arjen arjun arkadi arkadiy arkady arkan armand armando armel armin arnaldo arnau arnaud arnd arne arnel arnis arnold arnulf arrigo
arsene arseni arseniy arslan artan artem arthur arthuro arthus arto artur arturo artus artyom arun arvid arvind asa asaad asbjorn asger asghar asher
ashfaq ashish ashok ashraf ashwin asif asim askar askold aslak assane assimi ata atal atef athanasios athman atiku atle atsushi atticus attila attilio
atul aubert aubin aubrey augustin augusto augustus aung aurele aureliano aurelien aurelio auxence averky avery avi avinash avni awad awadh axel ayad
ayaz ayham ayman aymar aymard aymeric ayodeji ayodele ayoub ayoube ayumu ayush azad azam azhar azikiwe azim aziz azmin azouz azubuike azzedine baba
babacar babatunde baburam bachar bachir badi badie badr badreddine bahaa bahadir bahgat bahjat bahram bailey bakary bakr bakri balaji balarabe balazs
balbir baldassare baldev baldomero baldur balla baltasar balthazar bambang bandar bankole baptiste baptistin baqir barack barend barhoum barkat
barnabas barnabe barnaby barney barry bart barthelemy bartholomew bartolo bartolomeo barzan bashar bashir bashkim basil basile bassam bassem bassey
bassirou bastian bastien battista baudouin bautista bayo bayu bechir behgjet bela belaid belgacem belkacem bello ben benaouda bence benedetto benedict
benedicto beniamino benigne benigno benito benjamin benno benny benoist benoit benoni bento benyamin beppe berhane bernard bernardo bernd berndt bernie
bert berthold bertil bertin bertram bertrand besim besnik bettino bharat bhaskar bheki bhumibol bhupinder bichara bidhya bikram bilal bill billy biniam
biplab biram birama birger bjarne bjorn blaine blaise blake blerim bob bodo bogdan bogumil boguslaw bohdan bokar boleslaw bonaventura bondan bongani
bongbong boniface borge boris borislav borja borut borys boualem boubacar boubakar boubou bouchaib boujemaa boulos boumediene bourhane boutros bozidar
brad bradley brage brahim brahima brando brandon branislav branko brantley bratislav braulio brayden brendan brendon brent bret brett brian brice
brieuc brij broderick bronislaw bruce bruno bryan bryant bryce bryson bud budi bukar bulent burhan burkhard burt byron cabdi caden caetano cahya cai
cal calder caleb calixte calixto callan callixte callum calogero calum calvin camden cameron camillo candide candido carl carl-johan carlo carlos
carmelo carmine carsten carwyn cary casimir casimiro casper cassian cassien cassius cathal cayetano cecil cedric celal celestin celestino celian celso
cem cemal cengiz cesaire cesar cesare cevdet cezary chabane chadi chafik chahine chakib chaminda chandan chandra channing chaouki charalambos charbel
charif charles charly chauncey cheick cheikh cherif cherno chet chetan chiaki chidi chiheb chike chima chinedu chinua chirag chokri chris christian
christobal christoph christophe christopher christos chuan chuck chuka chukwudi chukwuemeka chukwuma ciaran cihan cillian cipriano ciriaco cirilo ciro
clarence clark claudio claudius claus clayton clemens clement clemente cletus clifford clinton clive clodomir clovis coen colas colby colin colt conan
concetto connor conor conrad constantin cor corbin cord corentin cormac corneille cornelis cornelius corrado cory cosimo cosme costante costantino
courtland craig crisanto crispin cristian cristiano cristobal csaba curt curtis cyprien cyriaque cyril cyrille cyrus czeslaw daan dafydd dag dagnachew
dagobert dahir dahmane dai daichi daiki daire daisuke dale dalibor damase damaso damian damien damir damon dan dani daniel daniele danil danila danny
dante danylo daoud daouda darby dario darius dariusz darko darma darnell darragh darrell darren darryl darwish daryl daudi dave davi david davide davis
davor dawa dawda dawid dawit dawood dawson dawud dax dayo dean debashish decimo declan dedi deepak dejan delbert demba demetrius demissie denes denis
dennis denny denys denzel denzil derek dermot deron derrick desalegn desiderio desimir desmond detlef dev devendra devin dewey dewi dexter dezso
dhananjay dhia dhruv dia diaa diarmuid dick didier diego dieter diethelm dietmar dieudonne digby dikembe dilip dimas dimitar dimitri dimitrie dimitris
dimosthenis dindo dinesh dino diogo dionisio dipak dirk divyanshu djamal djamel djelloul djibril djilali djoko dmitri dmitriy dmitro dmitry dmytro
dobroslav domagoj domenico domingo dominic dominick dominik don donal donald donaldas donatien donato donnchadh donnie donny donovan dorian dorje
doudou doug dougal douglas douglass doyle dragan dragoljub dragomir drake drazen drew dries driss dritan duane duarte duc dudley duncan dung dusan
dustin dwayne dwight dylan dzianis dzmitry eamon eamonn ebenezer eberhard ebrahim ebrima ebuka eckart ed eddie edgar edgard edgardo edi edison edmond
edmund edmunds edoardo edouard edouardo edson eduard eduardo edward edwin eero efim efosa efrain efrem efthymios egan egbert egidio egon egor ehud
eigil eiji eilif einar eino eirik eisuke eivind ejike ekene ekkehard eknath eko ekrem elbert eldon eldridge eleuterio elhadj elhadji eli elias elie
eligio elijah elikem elio eliot eliott elis eliseo eljas ellery elliot elliott ellis ellsworth elmar elmer elmo eloan eloi elouan eloy elroy elvis
elwood elzear emanuel emanuele emeka emeric emerson emery emidio emil emile emilian emiliano emilien emilio emin emlyn emmanuel emmerson emmet emmett
emory emre emrys enda endre endrit engelbert enguerrand enis ennio enoch enric enrico enrique enver enzo eoghan eoin ephraim ephrem epifanio erasmo
ercole erdem erhan erhard eric erich erik erkan erkki erling ermanno ermias ernest ernesto erno erol errol ersin ertugrul ervin erwan erwin esa esam
eskil espen esteban esteve etan ethan etienne ettore euan eudes eugen eugene eugenio eusebe eusebio eustace eustache eustaquio evan evander evangelos
evariste evaristo everett evert evgeni evgeny evgueni evhen evo evrard ewald ewan ewen ewoud eyad eyvind ezekiel ezequiel ezio ezra ezzat ezzedine
fabian fabien fabio fabrice fabrizio facundo fadel fadi fadil fahad fahd fahim fahmi faical faisal faiz fajar fakhri falk fallou fares farhad farhan
farhat fariborz farid faris farooq farouk farouq farzad fateh fathi fatih fatmir fatos faure faustin faustino fausto fawaz fawzi faycal faycel fayez
faysal feargal federico fedir fedor felice felicien felicio felipe felix femi ferdi ferdinand ferdinando ferenc fergal fergus ferhad ferhat ferid ferit
fermin fernand fernando ferreol ferris ferruccio festo festus fiachra fiacre fidel fidencio fikret filiberto filip filippo findlay finlay finley
finnegan fintan fiodor fionn firas firmin flamur flavien flavio florencio florent florentino florian florimond florin floris floyd foday fode folarin
folker fortunato fosco fotis fouad foucauld fouzi francesco francis francisco franck franco francois francois-xavier frank franklin frans frantisek
franz franz-josef fraser fred freddie freddy frederic frederick fredrick fredrik friedhelm friedrich frits fritz frode fuad fulbert fulgence fulgencio
fulvio fumihiko fumio fumiya furio furkan gabin gabor gabriel gabriele gael gaetan gaetano gajendra galen galo gamal ganesh gareth garland garret
garrett garth garvan gary gaspar gaspard gaspare gaston gatien gatluak gatot gaultier gaurav gautam gauthier gautier gavin gavino gavriil gaylord
gazmend gbenga gebhard gebran geert geir genaro genc genki gennadi gennady gennaro genseric geoff geoffrey geoffroi geoffroy georg george georges
georgi georgios georgy geraint gerald gerard gerardo geraud gerben gerbrand gerd gergely gerhard germain germano gernot gero gerold gerrit gerry gert
gervais gervasio getachew gethin geza gezim ghaleb ghali ghanem ghassan ghazi gheorghe ghias ghiath ghislain giacinto giacomo giampaolo giampiero
giancarlo gianfranco gianluca gianluigi gianmarco gianni gianpaolo gideon gijs gil gilbert gilberto gildas giles gilles gines gino gintaras gioacchino
giordano giorgio giosue giovanni girish girma girolamo gisbert giuliano giulio giuseppe giustino giwar gjergj gjermund gleb glen glenn glyn godefroy
godfrey godofredo godwin goffredo gokhan gontran gonzague gonzalo goodluck gopal goran gordie gordon goro gotabaya gottfried gottlieb govind grady
graeme graham granville gratien greg gregg gregoire gregor gregorio gregory greyson griffin grigore grigori grigory grover gruffydd grzegorz gualbert
gualtiero gudmund guelfo guenael guenole guenter guerric guewen guido guilhem guilherme guillaume guillermo guirec gulab gunnar gunter gunther gurdeep
gurmeet gurpreet gus gustav gustave gustavo guthrie guy gwenael gwendal gwilym gwyn gyorgy gyula haakon habib habibou habibullah habtamu hachem hachemi
haci hadi hadji hadrien hafedh hafez hafiz hagen haidar haider haile hailu haitem haitham haji hajime hakan hakim hal halil halim halldor hallvard
hamad hamadi hamadou hamdan hamdi hamed hamid hamidou hamidreza hamish hammad hammam hammou hamou hamza hanafi hani hanif hank hannes hannu hans
hans-georg hans-peter hansel hansjorg harald hardeep hari haris harish harith harlan harold haroun haroune harri harris harry harsha hartmut haruna
haruto harvey hasan hashem hashim hasni hassan hassana hassane hassen hassine hatem hatim hauke haval havard hayato haydar hayden haytham hazem hector
hedi heikki heiko hein heiner heinrich heinz helge helier helmut helmuth hemant hemin hendra hendrik henk henning henok henri henrik henrique henry
herbert herbie heribert heriberto herman hermann hernan herschel heru herve heydar hicham hichem hidayat hidde hideaki hideki hideo hideyuki hieu
hikmet hilaire hilario himanshu hinrich hipolito hippolyte hiram hiroaki hirofumi hiroki hiroshi hiroto hiroya hiroyuki hisao hisashi hisham
hishammuddin hitesh hitoshi hiwa hjalmar hoang holger hollis homayoun homer homero honore honorio horace horacio horatio horst hoshyar hossein houari
houcine houssam houssein houssine howard howie hoyt hristo hryhoriy hubert hubertus hugh huib humam humberto humphrey hun hung hursit husam huseyin
husni hussam hussameddin hussein huw huy hyacinthe hyram hywel iago iain iakov ian iaroslav ibou ibra ibrahim ibrahima ibro ibukun ichabod ichiro idir
idrees idris idriss idrissa iegor ieuan ievhen ifeanyi ifor ignace ignacio ignatius ignazio igor ihab ihar ihor ihsan ike ikechukwu ikenna iker ikhlas
ikram ilan ilario ildefonso ilia ilias iliass ilir iliya ilkay ilkka illtyd ilmari ilya ilyas ilyass imad imed immanuel imran imre inaki inam inder
indrajit ingo ingram ingvar inigo innes innocenzo innokenti ioan ioannis iolo iosif iouri ippolito irakli irek irfan irshad irvin irvine irving irwin
isaac isaak isaiah isaias isam isamu isao ishmael isiaka isidore isidro iskander isko islwyn ismael ismail ismet isoufou issa issam issiaka issoufou
istvan italo itamar ithel itsuki itumeleng ivan ivano ivar ivaylo ivica ivo ivor iwan iwo iyad izzat jaafar jaakko jaan jaap jabar jabari jabbar jaber
jabir jabulani jacco jacek jacinto jack jacky jacob jacobus jacopo jacquelin jacques jacques-yves jaden jadon jafar jagan jagdish jahangir jair jairo
jake jakob jakub jalal jalaleddin jamaal jamal jamaleddin jamel james jameson jamil jan jan-peter janez janko janne jannik janos janusz jaouad jared
jarek jari jarle jaroslav jaroslaw jarrett jarrod jarvis jasem jasim jason jasper jasser jaswant jatin javed javier jawad jawdat jax jay jayant jayden
jean jean-baptiste jean-charles jean-christophe jean-claude jean-daniel jean-denis jean-dominique jean-emmanuel jean-francois jean-gabriel jean-jacques
jean-louis jean-loup jean-luc jean-marc jean-michel jean-noel jean-pascal jean-paul jean-philippe jean-pierre jean-rene jean-sebastien jean-victor
jean-vincent jean-yves jed jedediah jedidiah jeff jeffery jeffrey jehad jehan jejomar jelani jelle jens jensen jerald jeremiah jeremie jeremy jermaine
jeroen jerome jeronimo jerrold jerry jervis jerzy jesper jess jesse jesus jethro jevgeni jibril jide jigme jihad jim jimmy jinping jiri jiro jitendra
joachim joannes joannick joao joaquim joaquin jochen jody joe joel joep joerg joffrey johan johann johannes john johnnie johnny jojo jokin joko jolyon
jomo jon jonah jonas jonathan joni jonty joost jordi jorg jorge joris jorn jorrit jory joschka jose josef josep joseph josh joshua josiah josip
josselin jost jostein josue jouko jovan jozef jozo jozsef juan juba jud judah judd judicael judson juergen juha juhani jukka jules-henri julian julien
julio julius juma jumaa junichi junichiro juraj jurgen juri jurica juris jussi justin justino justus juvenal jyotiraditya kaan kaarle kabir kacem
kacper kader kadir kadri kagiso kahled kai kailash kais kaito kaka kakha kalervo kalevi kalman kalyan kamal kamaran kamel kamen kamil kamlesh kamran
kanan kane kani kapil karam karan kareem karel karim karl karl-heinz karl-theodor karlis karma karol karoly karsten karthik kartik karwan karzan kasim
kaspar kasra kassahun kassem kassim katlego katsuhiko katsumi katsuya kaushik kavi kawa kayhan kayode kazem kazim kazimierz kazuhiko kazuhiro kazuki
kazuma kazunori kazuo kazuya keanu keaton kebede keegan keenan kees kei keiichi keiji keir keisuke keith keivan kelechi kelian kelvin kemal ken kenan
kendall kendrick kenichi kenichiro kenji kenjiro kennedy kenneth kenny kenta kentaro kentin kenton kenzo keqiang kerem kerim kermit kerr kerwin keshav
kestutis ketan ketil kevin kgosi kgotso khachatur khadga khadim khairi khairy khalaf khaldoun khaled khaleel khalid khalifa khalifah khalil khamis
khanh khattab khaya khayri khazal khoa khoder khodr khorshid khosrow kieran kilian killian kimmo kip kipchoge kipkemboi kiplagat kiprop kiran kirby
kiril kirill kirk kishan kishore kit kivanc kiyan kiyoshi kizito kjartan kjell kjetil klaas klaus klemen klemens klim kliment knut kody koen koenraad
koffi kofi kohei koichi koji kojo komlan konrad konstantin korey korhan kosrat kossi kostas kostis kosuke kota kotaro kreshnik kresimir kris krishna
krishnan kristian kristoffer kristopher krisztian krzysztof kujtim kuldeep kumar kumara kunal kunihiko kunle kuno kunwar kurt kurtis kushal kwabena
kwadwo kwaku kwame kwasi kwesi kyaw kyle kyler kyohei kyran kyriakos kyrylo lachlan ladislav lahcen lahoucine laith lajos lakhdar lalit lalu lamar
lambert lamberto lamin lamine lamont lamri lance lando landon landry lanre laolu lapo larbi larry lars lasantha lasse laszlo latif laureano laurens
lauri laurids lauro laurynas lavrenti lawrence laxman layth lazar lazare lazaro lazhar leander leandre leandro lebogang lech lefteris leif leigh lekan
leland lemi lemuel lencho lennart lennie lennon lennox lenny leo leocadio leon leon-paul leonard leonardo leonce leoncio leonel leonhard leonid
leonidas leonide leonti leopold leopoldo leroy leszek lev levan levi lewis liam liberato lieven lindani lindy linh lino linus lionel lisandro livio
liviu ljubisa ljubomir llew llewellyn llewelyn lloyd lobsang lochlann lodewijk lodovico lohan loic loick lokesh lokman lon lonnie lope lorcan lorenz
lorenzo loris lotfi lothaire lothar louai louay louie louis louison loukman lounes lovre lowell luay lubin lubomir lubos luc lucas lucian luciano
lucien lucio lucjan ludger ludolf ludovic ludovico ludwig lufti luigi luis luitpold luiz luka lukas lukasz luke lula lulzim lungelo lungisani luqman
lutfi luther lutz luuk lwazi lyle lyman lyubomir maamoun maan maarten maaruf maatouk mabrouk macaire macario macharia maciej mack madan madani maddox
madhav madjid mads mael magne magnus mahamadou mahamane mahamat mahathir mahdi mahendra maher mahesh mahfoud mahfouz mahinda mahjoub mahlon mahmood
mahmoud mahmud mahmut maikel maina maithripala majid makis makoto makram maksim maksym malachi malcolm malek malik malo malusi mamadou mamady mamane
mamdouh mamoru mamoudou manabu manaf mandla manfred mangaliso manish manmohan manny manohar manoj manolis manolo mansoor mansour manuel marat marc
marceau marcel marcelin marcellin marcello marcellus marcelo marcin marcio marco marcos marcus marek marian mariano marien marijan marin marinus mario
maris marius mark marko markus marlon marnix mart martial martin marton marvin marwan marwane marzouk masaaki masahiko masahiro masaki masanori masao
masaru masashi masato masaya masayuki masoud masrour massaoud massimiliano massimo massinissa massoud masud matata mate matei matej mateo mateus
mateusz mathias mathieu mathis mathurin matias matija matt matteo matthew matthias matthieu matthijs matti mattia matvei matyas maung maurice mauricio
maurin maurits maurizio mauro maverick max maxence maxim maxime maximilian maximilien maximin maximo maxym mayank maynard mazen mazin mazloum mbongeni
mbuyi medard medericc medhat meelis mehdi mehmet mehran mehrdad meinhard meirion melaine melaku melchior melik melquiades melusi melvin memet menelik
mengistu menno merfyn meriwan merlin merouane merrick merrill mert merv mervyn messaoud mesut metin mevlut meyer mfundo micah michael michal michalis
micheal michel michel-ange michelangelo michiel michio michuki mick mickey mickie miguel miguelangel mihai mikael mikalai mike mikel mikhail mikhailo
mikheil mikko miklos mikolaj milad miladin mile miles milivoje milo miloje milorad milos miloslav miloud milovan milton min mindaugas ming mingma minh
minoru miodrag mircea mirko miro miron miroslav miroslaw mirza mitch mithun mitsuo mitsuru mladen mlungisi moath moaz mobarak moctar modesto modibo
modou moez mogae mogens moges mohale mohamad mohamed mohammad mohammed mohan mohand mohannad mohcine mohieddine mohit mohsen mohsin moise moises
mokhtar moktada momcilo momodou monaem moncef monder montaser monty moonis moqtada mordechai moreno moritz morris morten morteza mortimer moshe mosiuoa
motoki mouad mouammar mouaz moubarak mouhamed mouhannad mouloud mounir mountaga mourad mourtada moussa moussab moustafa moustapha moutaz mstislav
mthokozisi muammar mubarak mucahit mudar muhamed muhammad muhammadu muhannad muhoozi muhsin muhyiddin muin mujahid mukasa mukesh mukhtar mukul mulatu
mumtaz munir munther muqtada murad murali murat murdo murilo murphy murtaza musa musab musafiri mustafa mustapha musyoka mutaz muzaffer mwai mwenda
myint mykhailo mykola myles myron nabeel nabih nabil nabor nacer nacim nader nadhem nadim nadir nael nafez naftali nagato nagesh naguib naim najem naji
najib najmeddine nam namik nandan nans naoki naoto naoufel naoya narayan narayana narciso narcisse narendra naresh naser nashwan nasir nasiru nasr
nasrallah nasri nasser nassim nat natale nate nathan nathanael nathaniel naveed naveen navin nawaf nayef nazaire nazar nazareno nazario nazem nazih
nazim ndaba nebojsa nechirvan ned nedjmeddine neeraj negasso neil nejib nello nelson nemanja nemesio nenad neo nerijus nerio neset nestor nevil neville
neymar nezih nghia nhlanhla niall niaz nicanor nicasio nicephore nicholas nick nico nicolae nicolas nicolaus nicolo nicu nidal niek niels nigel nihad
niilo nikhil nikifor nikiforos niklas nikodim nikol nikola nikolai nikolaj nikolay nikolos nikos nils nimal ninian nino nirmal nishant nitin nitish
nizam nizar njal njoroge nkosana nkululeko nnamdi noah noam noboru nobuo nobuyuki noe noel nohad nolan norbert norberto norbu norio norman norodom nouh
noureddin noureddine nouredine nouri novruz ntare nuh nuhu numan nuno nureddin nuri nyoman obadiah obafemi obed obi obinna ochieng octave octavian
octavio oddmund oddvar odhiambo odilon odinga ogbonna ogden oguz oisin oka okan okba okechukwu okello olabode oladipo olaf olajide olakunle olamide
olamilekan olanrewaju olatunji olav olawale ole oleg olegario oleh oleksandr oleksii oleksiy olexandr olin oliver olivier oliviero olof olusegun
oluwaseun oluwole omar omari omer omero omid omkar omondi ondrej onni onofre onofrio onur onyango onyeka opeyemi oren oreste orhan orin oriol orson
ortwin oruc orville osagie osama osamah osamu osaze osbourne oscar osei osip oskar osman ossie ostap osvaldo oswald oswin otavio othman othmane otieno
otis ottavio ottmar otto ottorino ouday oumar oumarou ousama ousmane oussama outhman ove ovidio ovidiu owain owen oyvind ozan ozgur paavo paballo pablo
pacome paddy padraic padraig paget pal palle palmiro panagiotis pancho panfilo pankaj panos pantaleone pantelis paol paolo parag paramjit paride parviz
pasang pascal pascoal pascual pasi pasquale paterne pathe patrice patricio patrick patrizio patxi paul paul-emile paul-henri paulin paulo pavan pavel
pavle pavlo pavlos pawan pawel peder pedro pejman pekka pelayo pelle pellegrino pema pentti pepijn pepin per per-olof perceval percival percy peredur
peregrine periklis pertti pervaiz pervez petar pete peter petko petr petri petrit petro petros petru petteri peyman phelan phelo phil philbert philemon
philibert philip philipp philippe phillip phineas phong phuc phumlani pie pierangelo piergiorgio pierluigi piero pierpaolo pierre pierre-alain
pierre-andre pierre-antoine pierre-claver pierre-emmanuel pierre-henri pierre-jean pierre-louis pierre-yves piers piersilvio piet pieter pietro pim
pino pio piotr pippo pius piyush placide placido plamen platon pol polat policarpo polycarpe porfirio poulad prabhat prabhu pradeep pradip prakash
pramod pranab pranav prasad prasanna prashant pratap pratik praveen prayut preben predrag prem priit primael primitivo primo prithvi priyank prokop
prosper prospero prudencio przemyslaw puneet pushpa putu qadir qais qasim qassem qassim qorban quan quang quentin quincy quinlan quintin quintino
quinton quirino quoc qusai qusay raad raafat rachad rachid radan radek radoje radomir radoslav radovan radu rafael rafat rafe rafea raffaele rafic
rafik rafiq raghav raghib raghid raghu raghuram ragnar rahim rahman rahmat rahul raila raimo raimondo raimonds raimund raimundo rainer rainier raivo
raj rajab rajat rajeev rajendra rajesh rajinder rajiv rajkumar rajnath rajneesh rakesh ralf ralph ramadhan ramakrishna raman ramdane ramesh rami ramin
ramiro ramiz ramon ramush ramzan ramzi ranald randall randolph randy ranieri ranil ranjan ranjit ranulf raouf raoul raphael rasem rashad rashed rashid
rasim rasmi rasmus rasoul rassoul rastislav ratan ratko rauf raul ravi ravindra ray raymond raymundo razvan rebwar recai recep reda reece refik reggie
reginald regis reid reijo reimund reinder reiner reinhard reinhold reinier reis remco remi remigio remo remy remzi ren renald renan renato renaud rene
rens renzo reshad resul reto reuben rex reyad reynold reza rhodri rhydian rhys riad riadh ricardo riccardo rich richard rick ricky ridvan rifaat rifat
rigobert rigoberto rik rikuto rimantas rinaldo rinat rinus rishabh rishi risto ritesh rivaldo riyad rizal rizgar roald rob robbert robel robert
robertas roberto rocco roch roddy roderic roderick roderik rodger rodion rodney rodolfo rodolphe rodrigo rodrigue roel roeland rogelio roger rohan
rohit roland rolandas rolando rolf rollo roly romain roman romano romaric romario romeo rommel romolo romuald ron ronald ronaldinho ronan ronnie roque
roscoe rosen rosendo ross rostam rostislav rotimi rouhollah roy royce royston ruairi ruaridh ruben rudi rudiger rudolf rudolph rudy rudyard rufino
rufus ruggero ruhollah rui rukman rumen rune rupert ruperto rupesh ruprecht ruslan russell rustam rustem ruud ruwan ryan ryder ryker ryland ryo ryoichi
ryosuke ryota ryszard ryu ryuichi ryuji saad saadallah saadeddine saadi sabahattin sabatino sabelo sabeur sabino sabir sabri sabry saburo sachin sadam
saddam sadegh sadek sadik sadiki sadiq sadou saeb saeed saer safwan sagar sahib sahil said saidou saif sajad sajid sajith sakari sakher salah
salaheddine salahuddin salam salar saleh salem sali salif salih salil salim saliou sallah salman salomon salvador salvatore salvo sam samad samba
sameer sameh samer sami samih samir sammy samora samson samuel samuele samuli samy sancho sandeep sandile sandor sandro sanele sanjay sanjeev sanjiv
santiago santino santosh sanusi sar sarath sardar sarmad sarwar sasa sasan satar satish satoshi satrio sattar saturnin saturnino satya satyendra saul
sauli saulius saurabh saverio savo savvas scott scotty seamus sean sebastian sebastiano sebastien secondo sedat seddik sefer segismundo segun segundo
seif seiichi seiji sekou selahattin selami selby selcuk selim sello selman selorm selwyn semen semih semyon senan senol sepp seppo serafin serafino
seraphin serdar seretse serge sergei sergej sergey serghei sergi sergio sergiy serguei serhat serhii serhiy serigne serkan servando servet seth seun
sevastian severin severino severo seydina seydou seyed seyit seymour seyyed sezgin shaban shadi shafiq shahab shahbaz shahid shahin shahram shailesh
shaker shakib shakil shalva shane shankar shantanu sharad sharif shashank shashi shaun shavkat shawki shawn shawqi shayne shekhar sheldon sherif
sherwood shigeo shigeru shihab shimon shingo shinichi shinji shinzo shiro shirzad shivam shivraj shlomo shoaib shohei shoichi shota shrikant shubham
shun shunsuke shyam siaka siarhei sibusiso sid sidahmed siddharth siddhartha siddiq sidi sidiki sidney sidoine siebe siegbert siegfried siegmar sifiso
sigismond sigismund sigit sigmar sigmund sigurd silas silvain silvan silvano silvere silverio silvestre silvestro silvio simao simba simeon simon sinan
sindre sinisa sion siphiwe sipho sirwan sixte sixto sizwe sjaak sjoerd skyler slade slamet slava slavko slavoj slavomir slimane slobodan sobhi soe
soenke sofiane sohan soheil sohrab sok sokol sokratis sol solly solomon soltan sombath somchai somnath sonam sonke sora soren sorin sosthene sota
sotiris soufiane souhail souleyman souleymane sourav spartak spas spencer spiros sprague spyros srdjan srettha sri sridhar srinivas staffan stan
stanimir stanislas stanislav stanislaw stanley stavros stef stefan stefano steffen stein steinar stelios stellan sten stepan stephan stephane stephen
stevan steve steven stewart stian stig stijn stjepan stoyan struan stu stuart suad subhash subhi subramanian sudhir sufyan sugeng suhail suharto sujit
sukarno sukhbir sulaiman suleiman suleyman sulpice sumit sundar sunil surendra suresh surinder surya suryakant sushil susilo susumu sutrisno svein sven
sverre svetozar sviatoslav swapan syed sylvain sylvanus sylvere sylvester sylvestre sylwester szabolcs szymon taavi tadashi tadej tadeo tadeusz tadhg
tafadzwa taha tahar taher tahsin taichi taieb taiye taj takahiro takaki takalani takanori takao takashi takeo takeshi takis takumi takuya talaat
talabani talal taleb talib talip tam tamas tamim tan tancrede tancredi taner tanguy tanju tanko tapani tapio tapiwa tarak taras tarcisio tarek tareq
tarik tariq tarjei tarmo taro tarquin tarun tashi tatenda tatsuo tatsuya taufik tayeb tayfun taymour tayyar tayyip ted teddy tedros teemu tegid tejas
tejashwi tejpal telesphore telmo tengku tenzin teo teodor teodoro teofil teofilo terence terje tero terrance terrell terrence terry teruo teshome
tetsuo tetsuya teun tewfik tewodros teymour thabiso thabo thad thaddeus thaer thaksin thamer thami thamsanqa thanasis thane thang thanh thanos tharindu
theau themba themistoklis theo theobald theodor theodore theodoros theodule theophane theophile theotime theron thiago thibaud thibault thibaut thierry
thijs thilo thinh thomas thor thorbjorn thorleif thorne thorsten thorvald thuan thulani tiago tiberiu tibor tiburce tiburcio tichaona tidiane tiernan
tigran tihomir tijani tijs tilman tilo tim timeo timm timmy timo timofei timofey timoteo timothe timothee timothy timur tinashe tiro tito titouan titus
tiziano tjeerd toan tobi tobias tobin toby tochukwu tod todd todor toivo tolga tom toma tomas tomasz tomislav tommaso tommie tommy tomohiro tomoko
tomoya toney tonino tonis tony toomas toon torben tord torgeir toribio torin torkel tormod torquato torquil torstein torsten toru toshiaki
toshihiro toshio toufik touhami tourad traian trajan traugott travis tremaine trent trevor trey tristam tristan tristram tritan troels trond trong troy
trung trygve tsegaye tshepo tsubasa tsutomu tsuyoshi tsvetan tuan tudor tudur tugdual tullio tumelo tuncay tunde tung tuomas turan turgut turki
turlough tybalt tyler tyrone tyson ubaid ubaldo uche uchenna uday uddhav udo ueli ugo ugochukwu ugur ugyen uhuru ulf ulises ulisse ulrich ulrik ulugbek
ulysse ulysses umar umaru umberto umesh urbano urho uri uriah uriel urmas urs ursin usama uthman utkarsh uwe uzoma vaclav vadim vadym vagn vahid vaino
valdemar valdis valdrin valentin valentino valentyn valere valeri valerian valerio valeriu valeriy valery valon valtteri vangelis vano varun vasant
vasco vasil vasile vasili vasiliy vasily vasko vassilis vasyl vaughan vazha veaceslav vedat vegar vegard veikko veit velimir venancio venceslas
veniamin venkat venkatesh vere vern vesko viacheslav vianney viatcheslav vic vicente victor victoras victoriano victorien vidal vidar viet viggo vijay
vikas vikram vikrant viktor vilho viljar vilmos vimal vinay vinayak vince vincent vincenzo vineet vinh vinod viorel vipin virat virender virgil virgile
virgilio visar vishal vishnu vishwanath vitale vitali vitaliy vitaly vito vitold vittorio vivek vlad vladan vladimer vladimir vladimiros vladislav
vlado vladyslav vlastimil vojislav vojtech volkan volker volkmar volodimir volodymyr vsevolod vuk vusi vusumuzi vyacheslav vytautas vytenis wade wadih
wael wahab wahid wahyu wail wajdi wajih walat waldemar wale waleed walid walied wally walter wanderley wandile wandrille wangechi ward warren wasif
wasiu wassim wataru wayan waylon wayne wei weldon wenceslao wenceslas wendelin wendell werner werther wes wesley wessel westley widodo wiebe wieland
wieslaw wiktor wilbert wilbur wiley wilford wilfrid wilfried wilhelm wilkie will willem willi william willis willy wilmer wim winfield winfried winston
wiranto wissam witold wladimir wladyslaw wlodzimierz wojciech wojtek wole wolfgang wolfram wondimu woody wopke workneh wouter wyatt wyndham xander
xaver xavi xavier xenophon xhemal xi xoan xolani yacine yacob yacoub yacouba yago yahia yahiya yahya yair yakiv yakov yakub yakup yalcin yale yan yanis
yanko yann yannick yannis yao yaovi yared yaroslav yasar yaseen yaser yash yashwant yasin yasser yassin yassine yassir yasuhiro yasuo yasushi yavuz yaw
yaya yazan yazid yegor yehia yehor yehya yemi yevgeny yevhen yiannis yigal yilmaz yiorgos yitzhak ylli yngve yoann yoav yogendra yogesh yogi yohan
yohann yohannes yohei yoichi yonas yonatan yonis yordan yorick yosef yoshiaki yoshihide yoshihiro yoshiki yoshio yosri yossi yosuke youcef youenn
younes youness younis younous youri yousef youssef youssouf yousuf yoweri yudi yuichi yuichiro yuji yukio yuliy yunes yunus yuri yuriy yury yusef yusif
yusri yusril yusuf yusufu yusuke yuta yutaka yuto yuvraj yuya yvan yves yvon yvonnick zac zacarias zach zachariah zacharias zacharie zachary zack zafar
zafer zahari zaher zahid zahir zaid zaim zain zakari zakaria zakariya zakhar zaki zaman zander zane zaur zaw zayd zayed zbigniew zdenek zdravko
zdzislaw zeb zebulon zed zeev zeger zeke zekeriya zeki zeljko zeno zenon zephirin zephyrin zerihun ziad ziaur zidane zine zinedine zisis zivko ziyaad
ziyad zlatan zoheir zoltan zoran zouheir zsolt zuberi zuhair zulfikar zulfiqar zulkifli zurab zviad zweli zwelithini zygmunt kassoum wilber hernani nayib mirsad vahram gia giorgi davit armen hrant elchin aslan dzhokhar shamil souleiman sidsore djibrilla hamani seyni ousseini salou salifou yakouba tiemoko choguel malick moses hichilema constantino filipe lazarus fridolin archange timane umaro domingos macky cellou sidya mamadi lansana konan tidjane ekow gilchrist boni shehu aliko nicolau ulisses abdi abiy demeke hailemariam debretsion riek taban beji rached sleiman barham qubad falih esmail qasem javad mojtaba binali devlet hulusi fuat bezalel reuven aviv ronen herzi avigdor mousa majed nahyan maktoum qaboos meshaal abdrabbuh abdulmalik hibatullah sirajuddin haibatullah amrullah gulbuddin shehbaz nawaz bilawal fazlur lotay prabowo ganjar jusuf valerii aliaksandr ales ion dacian boyko jakov hristijan stevo bakir radoslaw abdoulkarim abdoulrazak abdelwahab abdelwahed abdessamad abdeslam abdenasser abdennour abdolreza abdoljavad adnene afonso agostinho ahmadu akaki alexandar alibek alikhan alioum almazbek alpaslan alpay ambrosius anatolie anselmu antoun anzor aram arash ardeshir ariel armando artak artashes artush askar atanas avtandil aymen azamat azat badara badreddin bahrom bahtiyar bakhtiar bakhyt bakytzhan balazs barnabas bayram beka bekir bektas besik bidzina birame blaise bogdan boris borislav bozhidar branimir branko bujar cheick cheikhna choi daouda daniyar dashnor dauren davor dejan demba desire dieudonne dimitar djamel djimon dodik dragoljub duro dzmitry eduardas egils ekrem eldar elias-luis elman elmar emomali emzar enver erdal erdem erlan ermias fabrice fahd faik farkhad farrukh fatmir fazil ferhat fikret florin franjo gagik gani garegin gela genadi gheorghe ghislain gjorge goran gurban guram gurbanguly habib hadji haftom hakob hamlet haroutiun harout hayk hovik hovhannes hrvoje husein husnu iacob ibro idris ignatius ilgar ilia ilir ilkka imre inal ioan ioannis irfan ishaq iskandar iskender islambek ivaylo izzat jaba jamshid janko jeyhun jovan jumber kabine kaha kairat kakha kanat karapet kassymjomart kemran khachatur khosrow khurshid kiro kodjo koba komi kossi kanan kubanychbek kurban kurmanbek lado lasha levon liviu ljubo luan lutfi mahir makar mamuka manvel maqsud marat marinko mazen merab mher mikayel mikheil mirza mislav momir mukhtar murad muratbek murman musa mushegh namig narek nariman nebojsa nenad nerses nikoloz nizami nodar nurlan nursultan nuri oktay orkhan osvaldas otar ovik pashinyan petko predrag radko rafik rahim ramil ramin rasul razvan remzi rexhep roin rovshan rustamjon sabir sadyr safar salman samvel sandro sapar sargis sarkis savo seyran seyfullah shahin shalva shavkat sidiki slobodan soso srdan stanko stjepan suren tahir taha talgat tamaz taron teimuraz temur thabo tofig toma tornike tural ulan urmas vagif vakhtang vaja vano vardan vasile vazgen veljko venko vigen vilayat vukasin yahor yerlan yervand yuriy zahid zakaria zakir zaur zaza zdravko zhirayr zoltan zviad
`);

/** Given names of women, folded. */
export const WOMEN = split(`
charity
ingunn ilse solfrid gunnvor
aadhya aarti abby abeba abena abiba abigail abir adela adelaide adele adeline adenike adiba adila aditi adjoa adriana adrienne adunni adwoa afaf afia
afra afsaneh afua agata agatha agathe agnes agnese agnieszka ahlam aicha aida aideen aiko aileen ailsa aimee aina aischa aisel aisha aishat aishwarya
aisling aislinn aissata aissatou aisulu ajar akane akanksha akello akemi akiko akinyi akissi akosua akoua akouvi akshata alana alanna alba albertine
aleema aleida alejandra aleksandra alessandra alexa alexandra alexandrine alexia alfonsina alheri alia alice alicia alicja alienor aliette alina aline
alisha alison alisson aliya aliyah alka alla allegra allison alma almudena althea alva alvina alyona alyssa ama amabel amaka amal amalia amanda
amandine amara amarante amaryllis ambar amber ambika ambre ambrosine ameena ameera amel amelia amelie amelle amethyst ameyo amina aminata aminatou
amira amisha amity amma amna amnah amneh amparo amrita amruta amy ana anabel anagha anahid anahita anais ananya anastasia anastasie anastasija
anastasiya anca ancuta andreea anele aneta anette anfal angela angele angeles angelica angelika angelina angelique angharad angie aniela anika anindita
anisa anisha anissa anita anja anjali anju ankita ann anna annabelle anne anneke annelies anneliese annelise annemarie annemieke annett annette anni
annick annie annika annmarie anona anouchka anoud anouk anthea antje antoinette antonella antonette antonia antonina anupama anuradha anushka anyango
anzhela anzhelika aoibheann aoife aparna apiyo apolline apurva arabella araceli archana areej arewa arezoo ariadne ariana ariane ariella arielle arij
arin arlene arlette armande armelle arpita arti arundhati arwa arwen asabe asako asami asantewaa asenath asha ashanti ashlee ashleigh ashlyn ashwaq
asifa asma asmaa asmahan asmita aspen asra assetou assia aster astra astrid asuka atefeh athena athene atieno atiqa atiyeh atsede atsuko aubree aude
audra audrey audrina augusta augustina augustine aurea aureliana aurelie aurore ava avani aveline avril awa axelle aya ayaan ayaka ayako ayame ayana
ayano ayantu ayat ayesha ayla ayleen aylin aynur ayo ayomide ayse aysegul aysel aysen aysha ayten ayumi azadeh azalea azar azin aziza azize azra azura
babette babirye bahar bahareh baheera bahija bamanya bambi bana banan banu barb barbara barbora baria basima basma bathabile batool batsirai beata
beatrice beatrix beatriz becca beckie becky bedia begum behnaz belen belgin belinda belkis bella belle benan benazir benedetta benedicte beren berenice
berfin berivan bernadette bernadine bernarda bernice bertha berthe berthilde bertille beryl bess bessie beth betsy bettie bettina betty betul beverley
beverly beyza bhavana bhavna bianca bianka bilge bilkis billie bina bindu binta bintou birgit birgitta birte bithiah blanca blandine bluebell bobbie
boguslawa bohumila boipelo bolanle bongiwe bonita bonnie bonny bouchra bouthaina boutheina bozena brandy breanna bree brenda brenna briana brianna
bridget bridgette bridie brigida brigit brigitta brigitte briony britney britt britta bronwyn brooke brunhilde bryony buket bukola burcu bushra
busisiwe busra buyisiwe cagla caitlin caitriona calista calla calliope camelia cameo candace candice candida candy cansu caprice cara carina carine
carissa carla carlene carley carlotta carly carmel carmela carmella carmen carol carolann carole carolina caroline carolyn carrie carys cass cassandra
cassandre cassia cassie catalina caterina caterine cath catherina catherine cathleen cathrine cathryn cathy catrin catriona cecile cecily celeste
celestine celia celina celinda celine cemile ceren ceri cerys ceyda chadia chadlia chafia chafika chahinez chahrazad chaima chama chanda chandni
chandrika chantal chantale chantelle charis charissa charla charleen charlene charline charlize charlotte charmaine charu chastity chebet chelsea
cherie cherifa cherotich cheryl chiamaka chiara chidinma chie chieko chihiro chika chikako chimamanda chinasa chinatsu chinelo chinwe chipo chisom
chitra chiyo chiyoko chloe chrissie chrissy christa christabel christelle christen christiana christiane christie christin christina christine
christobel chrystelle ciara cilla cindy cinzia claire clara clarabelle clare claribel clarice clarinda clarine clarissa clarisse claudette claudia
claudie claudine clea clemence clementia clementina clementine cleo cleopatre cliona clodagh clothilde clotilde coleen colette colleen concepcion
concetta connie constance constancia constanze consuelo cora coralia coralie coraline corazon cordelia cordula coretta corina corine corinna corinne
corita cornelia cornelie cosette cosima coumba courtney cressida crina cristal cristiana cristina cristine crystal cybele cyndi cynthia cynthie
cyrielle czeslawa daciana daenerys dagmar dagny dahlia daisie daisy dalal dalia dalila damaris damilola dana danica daniela daniella danielle danika
dannielle danuta danute daphna daphne darcey darcie daria dariga darina darlene darya dayna deana deanna debbie debora deborah debra dee deema deena
deepa deepali deepika deidre deirdre delfina delia delilah delina delores delphin delphina delphine demelza dena denisa denise denke denyse deonne
derya desdemona desdemone desiree devi devika devyani dhara diahann diana diandra diane dibora didem dido diksha dilan dilara dilber dilek dilnoza
dilys dima dimple dina dinah dineo dione dionne dipti dipu divina divya dixie djahida djalila djamila djamilatou djazia djeneba djouher dodie doina
dolly dolores dominga dominica dominika donata donatella donatienne donia donna dora doreen dorete doria doriane dorina dorine doris dorit dorle dorota
dorotea dorothea dorothee dorothy dorrit dottie dounia dragana drahomira drusilla dua dulce dulcie dunja dunya durga eartha ebele ebony ebru ece eda
edda edie edina edita edite edith editha edna edwige edwina effie effy efua egle eiko eileen eilidh eilis eilish eimear einat eirini eithne ekaette
ekaterina ekta elaina elaine elana elba eleanor eleanora electra eleftheria elen elena elene eleni eleonor eleonora eleonore elettra elfrida elham
eliana eliane elida elif elin elina elinor eliora elisa elisabet elisabeta elisabeth elisabetha elisabetta elise eliska elissa elita eliza elizabeth
elizaveta elke ella ellen ellie elly elma elmas elmira elna elodie eloisa eloise elora elsa elsbeth elsie elspeth eluned elvia elvina elvira elvire
elwyn elysia elzbieta emanuela emanuelle embla emebet emel emelie emeline emeraude emerence emi emiko emiliana emilie emilienne emiliya emily emina
emine emma emmanuelle emmeline emmy ena encarnacion eni enid enitan enora eri erica erika erin erina erma ermeline erna ernesta ernestine esha esi esin
esma esme esmeralda esperance esperanza esra esta estefania estela estella estelle esther estrella etel ethel etsub etsuko etta eudora eudoxie eufemia eugenia
eugenie eulalia eulalie eunice euphemia euphrasie euphrosyne eustacia eva evangelina evangeline evdokiya eve evelien evelina evelyne evgenia evgeniya
evie evin evita ewa ewelina eylem ezgi fabienne fadia fadila fadima faduma fadumo fadwa fahima faina fairouz faiza falguni fanchon fannie fanny fanta
fantine faouzia farah farida farideh fatema faten fathia fatiha fatim fatima fatima-zahra fatima-zohra fatimata fatimatou fatin fatma fatmanur fatmeh
fatou fatoumata fausta faustina faustine fawzia fay faye fayrouz fazila federica felicia felicie felicienne felicity felipa fella fenella fennella
ferda ferdaous ferial feride feriel fern fernanda fernande feryel feven fidelia fien fifi figen fikile filipa filippa filiz filomena fiona fionnuala
fiorella fiorenza firdaous firouzeh flavia flavie fleurette flo flora florencia florentina florenza floriana floriane florine flossie folake folasade
fortunee fouzia fran franca francelin francesca francette francie francina francine francoise franka franziska freda frederica frederika frederique
freya frida frieda friederike fulvia fumie fumiko funda funke funmilayo furat gabriela gabriella gabrielle gaby gaelle gaia gail gala galia galina
gamze garance gauri gayatri gayle gaynor gbemisola geeta geetha gem gemma genet genevieve georgeta georgette georgia georgiana georgina geraldine gerda
gerlinde germaine germana gertrud gertrude ghada ghalia ghania ghassania ghazala ghislaine ghizlane gianna gifty gigi gilberte gilda gill gillian gina
ginette ginevra ginger ginny gioia giorgia giovanna gisela gisele gisella giselle gitanjali gitta gitte giulia giuliana giulietta giuseppina gizem
gladys glenda glenna glenys gloria gloriana glynis goitseone goldie golnaz golshifteh gonca grace gracia gracie graciela gracienne grainne gratiela
grazia graziella grazyna greta gretchen grete gretel grethe grietje griselda grit gro guadalupe gudrun guendalina guenievre guilaine guillemette
guinevere gulay gulbahar gulcin guler gulizar gulnar gulnara gulnaz gulnora gulsah gulsen gulsum gulten gulya gunda gundula gunilla gunvor guylaine
guzin gwen gwenaelle gwendolen gwendoline gwendolyn gwenn gwenneth gwenola gwladys gwyneth hababa habiba habibah habibatou hacer hadeel hadewych hadia
hadil hadiza hadja hadjira hafida hafidha hafsa hafsatou haidee hailey hajer hakima hala haleh halide halima halina halla halle halley hallie
hamida hamideh hana hanae hanako hanan hanane handan hande haneen hania hanifa hanim hanka hanke hanna hannah hanne hannelore hannie harika harmony
harriet haruka haruko harumi hasiba hasina hasna hasnaa hassiba hassina hatice hatsue hattie haven havva hawa hawo hayal hayam hayat hayet hayley hazal
hazel heather heba hebe hedda hedia hedvig hedwig hedy heide heidi heidrun heike helaine helen helena helene helga helle helma heloisa heloise hema
hemalatha hend hendrika henny henrietta henriette henrike hermance hermia hermine herminia hermione hester hettie hiam hiba hibo hideko hikari hilary
hilda hilde hildegard hildegarde hillary hilma hiltrud hind hiroko hiromi hisako hitomi hiwot hoda holly honoka honora honorata honorine horia hortense
hortensia houda houria hourya huda huguette hulya huma huriye hyacinthia ianthe ibtihal ibtissam ida idaline idil idoia ifeoma ifrah ihsane ijeoma
ikbal ila ilana ilaria ildiko ilham ilka ilona ilsa ilse iman imane imelda imen imene immaculada immaculee imogen imogene ina inaam inas inaya indira
indra indrani indu ines inessa ingeborg ingela inger ingrid inka inmaculada inna intissar ioana ioanna iolanda iolanthe iona ionela iqra irena irene
irenka iria irida irina iris irma irmgard irmina iryna isabeau isabel isabell isabella isabelle isadora isaline isatou isaura isaure iseult isha ishani
ishita isla ismahane ismene isobel isolde isra israa istiklal ita itidal itoro itziar iulia iva ivana ivanka iveta ivette ivone ivonne ivy iwona
izabela izabella izolda izumi izzy jacinda jacinta jacinthe jacobina jacqueline jacqui jacquie jada jade jadwiga jahnavi jaimie jaleesa jaleh jalila
jamesina jamila jana janaki janan jane janelle janet janette janice janie janina janine janna jannat jannie jaqueline jarmila jaroslava jasleen jasmin
jasmina jasmine jasmyn jaspreet jawaher jaya jayalalithaa jayanthi jayanti jayashree jayne jeanne jeannette jeannie jeannine jehanne jelena jelimo
jemima jen jeneba jenifer jenna jennie jennifer jenny jepkosgei jerusha jessamine jessica jessie jessika jetta jette jewell jhanvi jihan jihane jill
jillian jimena jinan jirina jitka joan joana joanna joaquina jocasta jocelyn jocelyne jodi jodie joelle joely johanna johanne jolanta joleen jolene
jolie jonquil jordana joscelyn josee josefa josefina josepha josephe josephine josette josiane josie joslyn joumana jovana jovita joy joyce joyceline
jozefa juana juanita jude judie judit judita judite judith juditha judy juhi jule julena julia juliana juliane julianna julianne julie julienne juliet
julieta julietta juliette julija julisa julitta jumana jumoke junia junko juno justina justine justyna jutta jyothi jyoti kadiatou kadidia kadidiatou
kadriye kaede kahina kaia kaija kailey kaitlin kaitlyn kaja kajal kali kalinda kalpana kaltoum kaltouma kalyani kamala kamar kamelia kamene kamila
kamini kana kanako kandace kanika kanyinsola kaori kaouthar kara karabo kareena karelle karen karena karima karin karina karine karla karlijn karolien
karoliina karolina karoline karon karrie karuna kasia katalin katariina katarina katarzyna kate katelijne katell katelyn katerina kateryna katharina
katharine katherina katherine kathi kathleen kathrin kathrine kathryn kathy kati katia katie katinka katja katka katri katrien katriina katrin katrina
katriona katya kaukab kavita kavitha kavya kawtar kawthar kay kaya kayla kaylee kaylin kayo kayoko kazimiera kazue kazuko kebbeh keeley keerthi kehinde
keiko keira kelda kelis kelley kellie kelly kelsey kemi kendra kenza kerensa keriman kerri kerrie kerstin ketevan kevser keziah kgomotso khadidja
khadija khadijah khadijatou khady khaleda khalida khaoula khloe kholoud khulood khushi kiera kiki kiko kimberley kimberly kimiko kinga kira kirsi
kirsten kirstie kirstin kirsty kirti kitty kiyoko klara klaudia klavdiya klementyna komal kopano kora koraline kornelia kotone kourtney krista
kristalina kristel kristell kristen kristi kristiane kristie kristin kristina kristine kriti kritika krystal krystle krystyna kseniya kubra kudzai
kumari kumiko kusum kuukua kveta kyla kylie kyoko kyra lada ladan laetitia laetizia laila lakshmi lale laleh lalita lalla lamees lamia lamis lamya lana
lani lara laraine larisa larissa larisse larsine lassie lata lateefa lateefah latefa latha latifa latisha latoya laura laure laurel laureline laurence
laurene laurentine laurette lauriane laurine lavender laverne lavinia laxmi layal layan layla laziza lea leah leandra leane leanna leanne leda leela
leen leena leila leilani lelia lena lenka lenke lenora leocadie leokadia leona leonie leonor leonora leontine leontyne leopoldine lerato lesedi lesia
lesley leta leticia letitia letizia lettice levana lexi lexie leyan leyla lia liana liane lianne libby libuse lida lidia lidija lidiya lieke lies
liesbeth lieselotte liesl ligia liisa lila lili lilia liliana liliane lilias lilibeth lilija lilith lilla lillian lillie lilly lilo lily lilya lin lina
linda linde lindiwe linnea lioba liora lioudmila lioudmyla lisa lisabeth lisanne lisbet lisbeth lise liselotte liset lisette lissa liudmyla liv livia
liviana liya liz liza lizbeth lizette lizzie ljiljana ljubica llinos lluisa lobna lois lola lolita lora loraine loredana loreen lorelei loreley loren
lorena lorenza loreta loretta lori lorin lorna lorraine lotta lotte lottie louane loubaba loubna louella louisa louise louisette louiza loujain luana
lubna lucette lucia luciana lucie lucienne lucile lucilla lucille lucinda lucinde lucrece lucrecia lucretia lucrezia lucy lucyna ludivine ludmila
ludmilla ludmyla ludovica luisa luise luisella luiza lulama luljeta lulu lulwa luminita lungile lupita luz lyanne lyda lydia lydie lyn lynda lyndsay
lynette lynn lynne lynnette lyra lyse lysiane lyuba lyubov lyudmila lyudmyla maali maame mab mabel mabelle macarena macha machiko madalena madalina
maddalena maddie maddison maddy madelaine madeleina madeleine madelene madelief madeline madelyn madge madhavi madhu madhuri madina madlen madoka
madonna mae maelenn maelle maelys maeva maeve mafalda magali magda magdala magdalena magdalene magdeleine magdolna maggie maggy maguette maha mahalia
mahasen mahaut mahbouba mahima mahnaz mahsa mahsati maia maialen maida maike maimouna mairead mairi maisie maissa maite maja majda majida makeda makena
maki makiko malaika malak malala malati malavika malgorzata maliha malika malin mallaury mallory malvina malwina mamata mame mamello mami mamia mamie
mamta mana manal manami manar mandana mandira mandy manisha manju manola manon mansi manuela manuella mara maram marame marcela marcelina marceline
marcella marcelle marcia marcy mareike maren marfa marga margalit margalith margaret margarete margaretha margarethe margarida margarita margary
margaux margery margherita margie margit margo margot margreet margret margrethe margriet margrit marguerite maria maria-elena maria-jose maria-luisa
maria-teresa mariah mariam mariama mariamawit mariame mariana mariane mariangela mariann marianna marianne mariatou maribel marica marie marie-aimee
marie-alice marie-andree marie-ange marie-anne marie-antoinette marie-astrid marie-aude marie-cecile marie-chantal marie-charlotte marie-christine
marie-claire marie-claude marie-dominique marie-elisabeth marie-eve marie-fleur marie-france marie-francoise marie-george marie-helene marie-jeanne
marie-jose marie-josee marie-josephe marie-laure marie-line marie-lise marie-louise marie-luce marie-madeleine marie-noelle marie-odile marie-paule
marie-pierre marie-reine marie-rose marie-segolene marie-solange marie-sophie marie-therese marie-victoire marie-yvonne marieke mariel mariella
marielle marieluise marietje marietta mariette marigold mariia marija marijke marika mariko marilena mariline marilou marilyn marilyne marina marine
marinella marinette mariola marion mariquita marisela mariska marisol marissa maristella marit marita maritza mariya marja marjan marjane marjatta
marjolaine marjolein marjorie marketa marla marleen marlena marlene marlies marlis marlyse marnie marsha marta marte martha marthe martina martine
martje martyna marva marwa mary mary-ann mary-anne mary-beth mary-jane mary-kate mary-lou marya maryam maryann maryanne maryem marylene maryline
marylou maryna maryon maryse maryvonne marzena marzia masako masami mascha masha masouma mastaneh mastoureh masumi matea mathea mathilda mathilde
mathurine matia matilda matilde matrena mattie maud maude maura maurane maureen mauricette maurine mavis mawada maxene maxine maya mayada mayawati
mayra maysa maysoon mayte mayu mayuko mayumi mbali meaza mechthild medea medeea medha meena meenakshi meera megan megane meggie megha meghna megumi
mehwish mei meike meinir mekdes mela melania melanie melany melba melda melek melia melike melina melinda melisande melissa melita mell melle mellie
melody meltem melusine menna meral merav mercedes mercia meredith meret merete meriel meriem merle merryn merve meryam meryem mesude mette mia mica
michaela michaella michaelle michalina michela michele micheline michelle michiko midori mie mieke mieko mietje mignon mihaela mihoko mikako miki
mikiko mila milada milagros milana milda mildred milena milene milica milla millicent millie miloslava mily mim mimi mina minako minami minerva minna
minnie minoo mira mirabel mirabelle miranda mireia mireille mirela mirella mirelle mireya miriam miriana miriem mirjam mirjana mirka mirna miroslava
mirtha mirvat misaki misako missy misty mitali mitra mitsuko mitzi miwa miyako miyu miyuki mizuki mmabatho moana moazzez modestine modupe moe mohini
moira moll mollie molly momoko mona moneera monette monia monica monika monique monserrat montse montserrat morag moreen morgana morgane moriah
morwenna mosa motoko mouna mounia moya mridula mubina mufida muge muhterem muireann mukaddes mukta muna munira munire muriel murielle muthoni muyesser
mwajuma myfanwy myla mylene mylie myra myriam myrna myrtle mysie naana nabila naciye nada nadeen nadege nadejda nadera nadereh nadezda nadezhda nadia
nadiia nadine nadira nadiya nadja nadjat nadjet nadya nafisa nafiseh nafissa nafissatou nagihan nagisa nahed nahla naiara naila naima najah najat najia
najiba najla najma najwa nakato nalan naledi nalini nami namrata namuli nan nanako nanami nancy nandi nandini nandita nanette nani nanjala nanna nannie
nao naoko naomi naomie naoual naouel narcissa narges nargis narmin nasiba nasiha nasima nasreen nasrin nassima nassira nastasia nastassja nastia nastya
natacha natalia natalie nataliia natalija natalina nataliya natalka nataly natalya natasa natascha natasha natassia natella nathalie nathania natividad
natsuki natsuko natsumi nausicaa navya nawal nawara nayla naz nazan nazanin nazenin nazha nazhat nazik nazira nazli ndeye ndidi neave nebahat necla
neda neelam neema neena neeta neetu nefise negar negin neha nehanda nekesa nela nele nelia nelida nelle nelli nellie nelly nena neomi nerea nereida
nerida nerina nerissa nermin nerys nesibe neslihan nesrin nesrine nessa neta netta nettie neus neva neves nevin neza nezha ngina niamh nicki nicola
nicole nicoleta nicoletta nicolette nicolina nicoline nida nidhi nifa nihal nihan niki nikki nikoleta nikolina nilgun nilima nilofar niloufar nilufer
nimisha nina ninette ninon niran nirit nirmala nisha nishi nisreen nita nitya niusha niva nives njeri nkechi nnenna nobuhle nobuko nodira noelene
noelia noelie noella noelle noemi noemie noha nokuthula nola noluthando nolwazi nolwenn nomalanga nombulelo nomfundo nompumelelo nomsa nomvula nona
nonhle nonna nontando noor nooshin nora norah nordine noreen nori noriko norma nouha noura nourhan nouria noushin nova novella nozha nozipho nozomi
nthabiseng ntombi nuala nuha nunzia nuran nuray nurcan nurgul nurhan nuria nuriye nursel nurul nwando nyaboke nyambura nydia nyokabi nyree
oana obioma oceane octavia octavie odalys odelia odetta odette odile oduduwa oihana oksana oksanna olaitan oleksandra olena olenka olesia olessia
olesya olfa olga olha olimpia oline olivia oluchi olufunke olwen olympe olympia ombeline omolara omotola ona ondina ondine ones onora onyinye oona opal
ophelia ophelie ora oralie oregane oria oriana oriane oriel orla orlaith orlane orna ornella orsola orsolya ortensia orysia otilia ottavia ottilie
otylia ouafa ouahiba ouarda ouliana oumaima oumayma oumou oumy oya ozanne ozge ozlem padma paige pakize palesa pallavi palmira paloma pamela pamella
pandora pankaja paola paolina parastou parisa parul parvaneh parvati parvin pascale pascaline pasqualina patricia patrizia patrycja patsy patti pattie
patty paula paule paulene paulette paulina pauline pavla pavlina payal paz pearla peg peggy pelin penda penelope penina pepita perihan perla peronelle
perpetua perpetue perrine persephone pervin petra petrina petronela petronella petronille petula phebe phemie philiberte philina philipa philippa
philippine philomena philomene phoebe phoebie phyllida phyllis pia piedad piera pierangela pierina pierrette pilar pina pinar piper pippa pixie piyali
placida polina polly polona pooja poonam poppy portia prachi pragya pranjal praskovya pratibha pratima preciosa precious preeti preity prerana prerna
prima primavera primrose prisca priscilla priscille priska priti priya priyanka prune prunella psyche puja pulane purificacion purnima qamar quiana
quiteria quitterie rabaa rabab rabea rabha rabia rabiaa rabiya rachael rachana rachel rachele rachelle rachida rachna rada radegonde radha radhia
radhika radia radka radmila radoslava radwa rae rafaela rafaella rafida rafika raghad raghda ragnhild rahaf rahama rahel rahima rahma rahmatou raida
raina raine raisa raissa rajaa rajae rajani rajni rakhi ralitsa raluca rama ramata ramatoulaye ramia ramla ramona ramya ramziya ramziye rana rania
ranim ranjana raphaela raphaele raphaelle raquel rasha rashida rashmi rasmiya raveena raya rayan rayhana raymonde razieh raziya rea reanna reba rebab
rebeca rebecca rebecka rebekah rebekka reem reena refika refilwe regan regina regine rehab reham rehana rehema rei reihaneh reiko reina reinhild
reinhilde rejane rejeb rekha remedios remziye rena renata renate renee reneta renia renu renuka requia reshma revathi reyna rhea rhian rhiannon rhoda
rhonda rhonwen ricarda richa rie rieko rihab rika rikke riko rim rima rimma rina rind rini rinku rionach risa rishika rita ritsuko ritu ritva riva
rivka riya rizan roberta roberte robertine robyn rocio roda rodica rodina roghayeh rohana rohini roisin rojda rojin rokeya rokhaya rokia roksana rola
rolande romana romane romayne romilda romina romola romy rona ronalda ronda ronit ronja ronna roopa rosa rosalba rosalee rosaleen rosaleta rosalia
rosalie rosalina rosalind rosalinda rosalinde rosaline rosalva rosalyn rosamond rosamund rosamunda rosangela rosanna rosanne rosaria rosaura roseann
roseanna roseanne roselind roseline roselle roselyn roselyne rosemarie rosemary rosemonde rosena rosetta rosette roshan roshni rosie rosina rosine
rosita roslyn rosmarie roswitha rosy rouba roudha roukia rouya rowena rowshan roxana roxane roxann roxanna roxanne roxie roya roza rozalia rozalie
rozanne rozenn rozenne ruba ruby rudo rufaro rufina ruken rukhsana rukia rukiye rukmini rula rumi rumiko rupa rupali ruqayya ruri ruslana ruta ruth
ruthe ruthie ruvimbo ruxandra ruya ruzena ruzica ryanne ryoko saadet saadia saara saba sabahat sabeth sabiha sabina sabine sabira sabria sabrina
sabrine sabryna sachiko sadaf sade sadhana sadia sadie sadio safaa safae safeya saffron safia safiya safiye safiyya saga sahar saher saida saija sajida
saki sakiko sakina sakine sakineh sakura salamatou salematou salha saliha salimah salimata salimatou salime salina salka salla sallie sally salma
salome salomea saloni saloua salwa samah samaher samanta samantha samar samera samia samiha samina samira samiya sanaa sanaba sanaz sanda sandhya
sandie sandra sandrina sandrine sandy sangeeta sangeetha saniye sanja sanjana sanna sanne saoirse sapphire sara sarada sarafina sarah sarai sarala
saran saranna sareh sarika sarina sarita sarka saroj saroja sarojini sarolta saron sarya saskia satoko satomi sattareh satu saula saundra savina savita
savitri sawsan sayaka sayoko sayuri scarlet scarlett scholastique seana sebastiana sebastienne sebnem seda seema segolene seham seija seiko selam
selcan selda seleha selena selene selin selina selinda selma selva semele semiha semira semra senait senay senga senta sepideh septima serap seraphina
seraphine seray seren serena serenity serpil serrana setsuko sevda severina severine sevgi sevil sevim sevinc seynabou shabana shabnam shadan shadha
shadia shaghayegh shahad shaheen shahida shahira shahla shahnaz shahrazad shahrzad shaila shaima shaimaa shakira shalini shams shamsa shana shani
shania shanice shanna shannen shannon shanta shanthi sharada shari sharifa sharlene sharmila sharna sharon sharona sharron shatha shauna shaunagh
shawna shayla shayma shayna shea sheba sheela sheelagh sheena sheetal sheikha sheila shelagh shelley shelly shena sheree shereen sheri sherine shermin
sherri sherry sheryl shevaun shiferaw shigeko shiho shikha shilpa shinobu shiori shira shirin shirlee shirley shiva shizue shizuka shobha shobhana
shohreh shoko shona shonda shoshana shraddha shreya shruti shubha shulamit shura shweta sian sibeal sibel sibilla sibongile sibyl sibylle sidonia
sidonie sidony sieglinde sienna sierra sigourney sigrid sigrun sigune siham silja silka silke sille silva silvaine silvana silvia silvina silvine
simcha simin simisola simona simone simonetta simonne sina sindiwe sinead sinem sini siobhan siofra siphokazi siran siri sirin sirine sirpa sissi sissy
sita sithembile sixta sixtine skye slavica sloane smaranda smita smriti sneha snehal snejana snezana snezhana soad sofie sofiia sofija sofiya sofya
soha sohaila soheila sohini soizic sokhna solange solape soledad solene solenn solenne solmaz solomiya solveig solveiga sona sonakshi sonal sonali
sonay songul sonia sonja sonna sonya sophia sophie sophonie sophronia sophy sorana soraya sorcha sorina souad souadou souhila soumaya soumia soumya
soundous sridevi stacey stacie stana stanislava stanislawa stasia stefana stefania stefanie steffi steffie stella stena stepanka stephania stephanie
stephany subhadra suchitra sudha sue sueli suellen suhad suhaila suhair sujata sukanya sukey sukran sukriye sulochana sultana sumaia sumaiya suman
sumana sumati sumaya sumayya sumiko sumire sumitra sunanda sunita sunna sunniva suparna supriya surabhi suraya surbhi susan susana susann susanna
susannah susanne suse susen susette sushma sushmita susie suvi suzan suzana suzanna suzanne suzel suzette suzie suzon suzu suzue suzy svea svenja sveta
svetlana svitlana swapna swara swati sweta sybil sybilla sylva sylvaine sylvana sylvelie sylvette sylvia sylviane sylvie sylvina sylwia synnove tabea
tabita tabitha taffy tahani tahereh tahira tahlia tahmina tahnee taija taina taisiya taiwo takako talia taliah talitha tallulah talya tamami tamar
tamara tamia tamiko tamira tammie tammy tamora tamsin tamsyn tania tanika tanith tanja tansy tanuja tanvi tanya taonga taous tara tariro tarja taryn
tasha taslima tasneem tasnim tassadit tatania tatiana tatjana tatyana taya tayyibe teagan tecla tegan tekla telma tembi temilola temitope tempe
temperance temwa tendayi teodora teofila teresa tereza terezia teri terri terrie tertia teruko tess tessa tessie tetiana tetyana thabisile thalassa
thalia thana thandeka thandi thandie thandiwe thea theda thelma thembi thenjiwe theodora theodosia theophanie theophila theresa therese theresia
thessaly thirza thoko thomasina thora thordis thuraya thuy thyra tia tiana tiara tibby tiegan tierney tiffani tiffany tigist tiina tilda tilde tilla
tillie tilly timea timna timothea tina tinatin tine tineke tinka tinuke tiphaine tiphanie tiponi tirza tita titania titilayo tiwa tiziana tlaytmas
toini tokiko tomiko tomoe tomomi toni tonia tonja tonya topaz tope topsy tora tordis torild torunn tory tosca toshie toshiko totie touran tova tove
toyoko tracey tracie tracy trena tricia trilby trina trine trini trinidad trish trisha trista trixie trudi trudie trudy trupti tryphena tsehay tsion
tsitsi tsukiko tuba tugba tuija tulay tulin tulsi tumi turkan tuula twyla tyne tyra tzipi uchechi udele uju ula uliana ulku ulla ulrica ulrika ulrike
ulviye ulyana uma umaima umeko umm ummahan umran una unathi undine urmila ursel ursina ursula ursule urvashi usha uta ute uttara uzo uzoamaka vaclava
vahide vaidehi vaishali vala valda valene valentina valentine valera valeria valeriane valerie valerija valeriya valeska valli valma valora valya vanda
vandana vanessa vani vania vanina vanja vanna varsha varvara vashti vasiliki vasilisa vasudha vasundhara veena veerle velda velma venetia venus vera
verbena verdiana verena verity verna veronica veronika veronique versha vesna vesta vian vibeke vica vicki vickie vicky victorine vida vidhya vigdis
viivi vijaya viktoria viktorija viktoriya vildan vilhelmina vilja vilma vimala vina vincentia vincenza vinciane vineeta viola violaine viole violeta
violetta violette viorica vira virginia virginie virna virpi visitacion visnja vita vitalina viva viveca viveka vivi vivian viviana viviane vivianna
vivica vivienne vladimira vlasta vlatka vreni vrinda vuyiswa waceera waed wafa wafaa wahiba wahida wairimu waithira wakana walburga wallis waltraud
waltraut wambui wamuyu wanda wangari wangui wanita wanja wanjiku wanjiru warda wardia wassila wedad wejdan wema wenche wenda wendela wendi wendy wenna
weronika whitney widad wiebke wiem wiesje wieslawa wijdan wiktoria wilda wilfreda wilhelmina wilhelmine willa willow wilma winifred winnie winona wisal
wubit wynne wynona xandra xanthe xavia xaviere xenia xenie ximena xiomara xuan yaa yaaba yaara yacinthe yae yael yagmur yakout yamina yamini yana
yanick yanina yanna yannicka yara yarina yaroslava yasemen yasemin yashoda yasmin yasmina yasmine yasuko yaye yayo yayoi yayra yejide yekaterina yelda
yelena yelizaveta yesim yetunde yeva yevgenia yevgeniya yevheniia yevheniya yewande yildiz ylenia ylva yoana yocheved yogita yoko yola yolaine yolanda
yolande yolanta yolanthe yolene yona yonca yordanos yoriko yosefa yoselin yoshie yoshiko yoshimi yosra yousra ysabel ysabelle ysaline yseult ysolde yui
yuina yuka yukari yuki yukiko yuko yulia yuliana yuliia yuliya yumeko yumi yumiko yuna yurdagul yuriko yusra yvaine yvana yvanna yvelise yvetta yvette
yvona yvonne zaha zahia zahida zahira zahra zainab zainabou zaira zakia zakiya zandile zaneta zara zarah zarema zari zarina zayneb zdenka zdravka zea
zebiba zehra zeina zeinab zelda zelia zelie zeliha zelikha zelina zeljka zelma zena zenaida zenebech zenobia zenobie zephyrine zera zerrin zewdu zeyneb
zeynep zhala zhanna zhenya zhila ziba zina zinaida zinat zineb zinet zinnia zita ziva zlata zlatka zodwa zoe zoelie zofia zofie zohra zohreh zoia zoila
zola zora zoraida zoriana zorica zosia zoubida zouina zoulikha zoya zsofia zsuzsa zsuzsanna zubaida zubeda zubeyde zuhal zuhur zulal zuleika zuleyha
zulfiya dewi zumra zuwena zuza zuzana zuzanna jasna fikreta suki halimatou hauwa adaeze chioma iyabo achieng graca leymah vjosa atifete jadranka zorana ksenia aigul dinara saule feruza sevara masih sima tawakkol khouloud wided emna hina bilquis droupadi yingluck paetongtarn megawati retno puan leni sanae mei-ling xiaoping hye-jin ji-woo geun-hye xochitl dilma janja camila izkia jeanine rigoberta epsy annalena kolinda sviatlana aida ajla alma amra ana-maria anahit ani aliya altynai aminat amra anush arpine asel aynura azra bahar bermet biljana biserka bojana branka dalila danica dijana dubravka dunja dzenana edina elmira elvira emina enisa fahrije farida feride fidan gayane gohar gulbahar gulmira gulsara hasmik hajrija iryna jelena kamila katarzyna kateryna khatia ketevan lamara lejla leila ljiljana ludmila lusine madlena maka malgorzata mariami marine marjana medea mehriban mersiha mimoza mirela mirjana munira nargiza nata natela nevena nigora nune nvard olena radmila ranka rusudan rukhsana salome samira samra sanja sanita selma senada shushan sladana slavica snezana sofio sonja stana suada svitlana tamari tanja tatevik tatia teona tijana tinatin ulviya vesna viktoriya yevgenia zaruhi zhanar zlata zulfiya zuzana
`);

/** Given names that say neither. */
export const EITHER = split(`
adama aissa ala alaa alix amani andrea ange ashley ayele baraa batoul blair bryn camille casey charlie chen claude deniz dominique elisha florence
frankie gita greer hadley hilal hugo inge iqbal isa jackie jaime jamie janis jean-marie jo joey jordan jules jun june kaoru kari keita kerry kifah kim
lauren laurent laurie lee leone leslie lilian lindsay lindsey lou luca masego maysam mika milan mo morgan mpho nahid nana narin nasim ngozi nicky
nikita nour obiageli ola ollie pat phumzile quinn raja razan reese rezan ridha robbie robin rory rose rowan rutger saber sacha safa sasha shiloh sihle
sofia stacy stevie taylor tendai urszula victoria vidya vinnie vivien willie zana zanele ziyanda zoleka breon sasha nour
`);
