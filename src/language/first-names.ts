const split = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Given names of men as French and English texts spell them, folded. Names borne by both stand in neither list. */
export const MEN = split(`
aaron abbas abdallah abdel abdelaziz abdelfattah abdelkader abdelmadjid abdo abdoulaye abdul abdulaziz abdulkarim abdullah abdurrahman abraham abu adam adama adel adil adnan adrian adrien ahmad ahmed akbar akram alain alan albert alberto aldo alejandro aleksandr aleksei alessandro alex alexander alexandre alexandros alexei alexis alfred ali alioune allan alpha alvaro amadou amar ammar amin amine amir amr anas anatoli anatoly anders andreas andrei andrej andres andrew andrey andrzej angus anthony antoine anton antonio antony anwar ariel aristide armand arnaud arnold arthur arturo arturo ashraf aurelien avi axel ayman aymeric aziz
bachar badr baptiste barack barry bart bashar basil basile bassam bassem bastien ben benedict benjamin benny benoit bernard bernie bertrand bilal bill billy bob boris brad bradley brandon brendan brett brian bruce bruno bryan burhan
calvin carl carlo carlos carsten cedric cemal cesar charles charlie chen chris christian christoph christophe christopher chuck clement clinton colin conor corentin craig cristian cyril cyrille
damien dan daniel daniele danny dariusz dario darren dave david davide dean denis dennis derek didier diego dieter dietmar dimitri dimitris dirk dmitri dmitriy dmitry dominic don donald douglas drew dylan
ed eddie edgar edmond edouard eduardo edward edwin egor ehud elias elie eliott emanuel emile emilio emmanuel enrico enrique eric erik ernest ernesto erwan esteban etienne eugene evan evgeny ezra
fabien fabio fabrice fadi fahd faisal faical farid faris farouk fathi fayez faycal federico felipe felix ferdinand fernando filip firas florent florian fouad francesco francis francisco franck francois frank franz fred frederic frederick fritz
gabriel gael gareth gary gaspard gaston gavin geoff geoffrey geoffroy george georges georgios georgy gerald gerard gerhard germain ghassan ghislain gianni gilbert gilles giorgio giovanni giuseppe glenn gonzalo gordon graham greg gregoire gregory guillaume guillermo gunther gustav gustavo guy
habib hadi haider haitham hakan hakim hamad hamed hamid hamza hani hank hans harald haris harold haroun harry hasan hashim hassan hassen haydar hector heiko heinrich helmut henri henrik henry herbert herman herve hicham hisham horst houssam howard hubert hugh hugo huseyin hussam hussein hossein
iain ian ibrahim ibrahima idriss idris igor ilya imad imran ignacio isaac ismael ismail issa itamar ivan ivo
jack jacek jacob jacques jaime jake jakob jalal jamal jamel james jamie jan janos jared jason javier jawad jay jean jeff jeffrey jens jeremie jeremy jerome jerry jerzy jesus jihad jim jimmy joachim joao joaquin joe joel joerg johan johann johannes john johnny jonas jonathan jorge jose josef joseph josh joshua juan juergen jules julian julien julio jurgen justin
kamal kamel kamil karim karl kassem kasim kazimierz keith ken kenneth kevin khaled khalid khalifa khalil khamis klaus koffi kofi konstantin kostas kris kurt kwame kyle
lamine larry lars lawrence leo leon leonard leonid leonardo leopold lev lewis liam lionel loic lotfi louis luc luca lucas lucien luigi luis luiz lukas luke
maan mads magnus mahdi maher mahmoud mahmud majid malcolm malek malik mamadou manfred manuel marc marcel marcelo marco marcos marcus marek mariano mario marius mark markus marko martin marwan massimo massoud masud mateo mateusz mathias mathieu matteo matthew matthias matthieu maurice mauricio mauro max maxim maxime maximilian mehdi mehmet mevlut michael michal michel miguel mihai mike mikhail milos mohamad mohamed mohammad mohammed moise moncef moqtada mordechai moshe mouammar mourad moussa mouloud muammar muhammad muhannad mustafa mustapha mustafa
nabih nabil nacer nadir naftali najib narendra naser nasser nathan nathaniel nawaf nayef ned neil nelson nestor nicholas nick nicolas nicolae niels nigel nikita nikol nikolai nikos nils nizar noah noam noel norbert norman nouri
olaf oleg oleksandr oliver olivier olof omar omer oscar osama osman othman otto oumar oussama
pablo paolo pascal patrice patrick paul paulo pavel pavlo pedro pervez per pete peter petr petro phil philip philippe phillip pierre pieter piotr
qais qassem quentin
rachid radovan rafael rafik raghid rainer raj rajiv ralf ralph rami ramon ramzan ramzi raphael rashid raul ray raymond recep reda reginald rene reza ricardo riccardo rich richard rick riad riyad rob robert roberto robin rodolfo rodrigo roger roland rolf romain roman ron ronald rory ross roy ruben rudolf rudy rui russell ryan
saad saadi sadiq saeed said saif salah saleh salem salim salman salvador salvatore sam sameh sami samir samuel samy scott sean sebastian sebastien seif selim sepp serge sergei sergey sergio serguei serguei seth shaun shawn shimon shlomo sidi sidney siegfried silvio simon slobodan sofiane soren stan stanislas stanislav stefan stefano steffen stephan stephane stephen steve steven stewart stuart sulaiman suleiman sven sylvain
taha tahar taher tamim tareq tariq tarek tayyip ted teddy terence terry theo theodore thibault thibaut thierry thomas tim timothy titouan tobias toby todd tom tomas tomasz tony tristan tyler
ulrich umar usama
vaclav valentin valery vasily victor viktor vincent vitali vittorio vladimir vlad volodymyr volker
wael walid walter warren wassim wayne werner wesley wilfried wilhelm will willem william willy wim wladimir wolfgang
xavier yacine yahya yair yann yannick yaser yasser yassin yassine yasin yoav yossi youri youssef yousef yuri yusuf yves yvon yitzhak
zakaria zeev ziad zinedine ziyad zoran
abou bakr jabbar rahim sattar qusay uday nouredine noureddine mokhtar messaoud lakhdar slimane aboubacar boubacar cheick seydou souleymane ousmane modibo idrissa blaise thabo cyril jacob julius yoweri joao felipe jair lula evo nicolas 
abdoul abdoulaziz abebe achille adebayo aden adolfo agustin aidan akin akinwumi alassane alban aldric aleksander aleksandar alemayehu alen alfonso
alhassan aliou amare ambroise amedee anatole andry angel anselme anselm ansu antonin apollinaire arjun armin arnau arsene arthuro arvid ashok asif
atiku augustin augusto aurele ayodele azim azzedine babacar bakary balthazar baltasar barnabas barnabe barthelemy bartolomeo bautista bechir bela
benigno benoni bertil bjorn bogumil bohdan borja boubou brahim branko brice cai caleb callum camillo casimir cassius cathal charbel cheikh chidi
chinedu chuka ciaran ciro clarence claudio clemens clovis connor corneille cornelius cosimo cristobal cyprien dagobert dalibor dani darius davor declan
deepak demba denzel desmond diarmuid dieudonne dimitar dino diogo djibril dmytro domenico donatien donovan dorian dragan duarte dusan eamon eamonn
edgardo edouardo edson eduard efrain einar elbert eliot elliot elliott elmer emeka emerson emil emre enda enric enzo eoin ephraim ermias erol etan euan
eusebio evander everett evariste ewan faustin felicien ferenc ferhat fergus fernand festus fidel fintan firmin fiodor flavio florimond fode foday
frantisek fredrik fulgence gabor galo gaetan gaetano gauthier gautier geoffroi gerd gerardo germano giacomo gideon gilberto giles gines giuliano glen
godfrey godwin goran gottfried gregorio gregor gualtiero guido guilherme gunnar gustave gyorgy hamadi hamidou harith harvey hasni heinz helge helmuth
henning henrique heriberto hernan hilaire hippolyte horace horacio hristo humberto humphrey hyacinthe iago ibou ifeanyi ignace ikram ilan ilias ilyas
imre ioannis irakli irving isidore isidro ismet ivar iker iyad jabari jabir jadon jakub jamil janko jarek jari jaroslav javed jedediah jelani jeronimo
jervis jibril jiri joaquim jochen jody jokin jonah joost jorn joris josip josue jovan juba juri justino kader kaito kamran kanan kaspar kavi kazuo
keanu keir kelechi kelvin kemal kerem kieran kiran kirk klemens knut kojo komlan konrad kossi krzysztof kunal kwabena kwaku lachlan ladislav laith
lambert lamin lance lanre laszlo laurens laurids laurynas lazare leandro leif lennart leoncio leopoldo levan levi lorcan lorenzo lothar lovre lubomir
lucian luciano ludovic ludwig luka lyle macaire maciej madani mael maddox maikel mamady mamoudou manoj manolo marcelin marcellin marcin marcio marijan
marin marlon martial massinissa matej mateus mathis matias matija matt maurizio maximo maximilien medard melchior melvin meyer miguelangel mikael mikel
miklos milorad miloslav milton miodrag miroslav modou moctar mohan momodou moritz moustapha moustafa munir murad murat myles naguib nana narcisse
naveed nebojsa nenad nerijus nico nicolaus nikhil ninian nnamdi noe nuno nuri obadiah obinna octave octavio odilon okan oisin olamide ole oleh olusegun
omari ondrej onofre onur orson osei osvaldo oswald otavio ovidio owen pacome paddy padraig panagiotis panos paride pascoal patricio paterne pathe
paulin pawel pekka pelle percival peregrine petar petros phineas piero pierluigi pius placide polycarpe pradeep prosper prudencio quincy quintin radek
radomir radoslav raffaele rainier raimondo raimund rajesh rakesh raman ramiro randall randy raouf raoul ravi raymundo reggie regis remi remigio renato
renaud renzo rex rhys rinaldo robbie roch rocco rodolphe rodney rogelio rolando romaric romeo romuald roque rupert rustam ruslan ryszard sabri salif
salomon samba samson samuele sandro sanjay santiago sanusi sasa satoshi saturnin savvas sekou selcuk selwyn semyon senan sergi serigne severin seydina
shane shankar sheldon sibusiso sigurd silas silvan silvestre simeon simao sipho slavko sol solomon sotiris spyros srdjan stein stelios stevan stig
sunil suresh sverre sylvester tadeusz taj tamas tancrede tarik tayeb tendai terrence teymour thaddeus thanos theodor theophile tiago tiburce tibor
tidiane tihomir tilman timur tito tobi tomislav tommaso tommy tomoko torsten tristram trevor tunde turgut tyrone ugo ulf ulises uri urs vagn valdemar
valentino valere vaughan venceslas vicente vidar vidal vikram viljar viggo vinay vincenzo virgil virgile virgilio vito vivek vlado vojislav vuk
waldemar wally wanderley wenceslas wendell werther wiktor wilbert wilbur wilfrid witold wladyslaw wojciech wole wouter xander xaver xoan yago yahia
yakov yao yacouba yanis yaroslav yassir yaw yilmaz yohan yohann yoichi yonas yosef younes younis youness yousuf yunus zacharie zachary zafar zaid zaki
zakari zbigniew zdenek zeljko zenon zlatan zoltan zuberi zygmunt
hiroshi kenji takeshi shinzo fumio akira haruto jinping keqiang xi wei ming lech donaldas vytautas janez borut bogdan traian
`);

/** Given names of women, folded. */
export const WOMEN = split(`
abigail adele adriana agathe agnes aicha aida aisha alba alexandra alexia alice alicia alina alison amal amanda amandine amelia amelie amelia amina amira amy ana anais anastasia andrea angela angelina angelique anissa anita anja ann anna annabelle anne annette annick annie antonia aline arlette asma asmaa assia astrid audrey aurelie aurore aya ayse
barbara beatrice beatriz bella benedicte berenice bernadette beth bettina betty birgit blandine brenda brigitte bridget britta
 candice carine carla carmen carol carole caroline catherine cathy cecile celia celine chantal charlene charlotte chloe christelle christiane christina christine claire clara clarisse claudia clemence clementine colette constance coralie corinne cristina cynthia
dalia dana daniela danielle daphne dariga daria deborah debbie delphine denise diana diane dina dolores dominica donna dora doris dorothee dorothy
edith elena eleonore elisa elisabeth elise elizabeth ella ellen elodie elsa elvira emilie emily emma erica erika estelle esther eugenie eva eve evelyne
fabienne fadia fanny farah fatiha fatima fatma fatou federica feriel fiona flora francesca francoise frederique frida
gabriela gabrielle genevieve georgia germaine ghislaine gina giorgia gisele gloria grace greta gro
habiba hala hana hanan hanna hannah hayat heather heba heidi helen helena helene heloise hilary hillary hind houda huda
ilana imane ines ingrid ioana irena irene irina iris isabel isabella isabelle
jacinda jacqueline jamila jana jane janet janine jeanne jen jennifer jenny jessica jill joan joana joanna jocelyne jodie johanna josephine josiane joy joyce judith judy julia juliana julie juliette justine
kamala karen karima karin karine karla kate katherine kathleen kathrin kathy katia katie katja katrin kelly kenza khadija kristalina kristen kristin kristina
laetitia laila lamia lara larissa latifa laura laure laurence layla lea leila lena leonie leslie leyla liana lidia liliane lillian lina linda lisa lise liz liza lola lorena loubna louise lucia lucie lucy ludmila luisa lydia lynda lynn
madeleine madeline maelle magali magdalena maggie maha maia malala malika manal manon manuela mara marcela margaret margarita margaux margot marguerite maria mariam mariana marianne marie marina marine marion marissa marta martha marthe martina martine mary maryam maryse mathilde maud maureen maya megan melanie melina melissa mercedes meryem mia michaela michele michelle mila mireille miriam mona monica monika monique muriel myriam
nada nadege nadia nadine nadja naima najat najwa nancy naomi natacha natalia natalie natasha nathalie nawal nelly nicola nicole nicoletta nina noor nora noura 
odette odile olga olivia oksana
pamela patricia paula pauline penelope perrine petra philippine phoebe priscilla
rabia rachel rachida rajaa rana rania rasha raquel rebecca regina regine reem rim rita roberta rola rosa rosalie rosemary roxane ruth
sabine sabrina safia sahar salma salome samantha samia samira sandra sandrine sara sarah saskia segolene selma severine shadia sharon sheila shirley sigrid silvia simone siham solange solene sonia sophia sophie stella stephanie sue susan susana susanna susanne suzanne svetlana sylvia sylvie
tamara tania tatiana teresa theresa therese tiffany tina tracey tracy tzipi
abeba abena abby adelaide adeline adenike aditi adwoa agata agnese agnieszka aileen aimee aina aissata aissatou akosua alaa albertine aleksandra aleida
alejandra alessandra alexandrine alfonsina alienor allegra alma almudena althea alyssa amalia amara ambre amelle aminata aminatou amparo anahita
anastasija anette angeles angelica angele anika anneliese annika antoinette anouk apolline araceli ariana ariane arielle armelle asha ashanti athena
aude augusta augustine avril awa axelle ayana ayesha azadeh aziza babette barbora beata beatrix belen benazir bernarda bertha berthe bianca binta
birgitta blanca bozena brigida brigitta bridie britt bronwyn bryony camelia candida carlotta carmela carolina caterina cerys chantelle charline chiara
chimamanda chinwe christa christiana ciara cindy claudette claudie claudine clea cleo clotilde concepcion consuelo cora cordelia cornelia courtney
cosima dagmar dahlia daisy damaris danica danuta darya dagny deirdre delia delphin desdemona desiree devika dilek dima djamila djeneba doreen dorota
doriane dorothea dragana dunja ebru edna edwige effie eileen eilidh elaine elba eleanor eleni elettra elin eliane elif elina elisabetta elke ellie
eloise elspeth elvire emine emmanuelle emmeline encarnacion eni enid erin ernestine esma esme esmeralda esperanza estela estella estrella etel eudora
eulalia eulalie eunice evangelina ewa fanta farida farideh fatim fatimata fatoumata fausta felicia fernanda filipa flavia florencia floriane folake
francine franziska freya funmilayo gaia gaelle galina gemma geraldine germana gerda gertrude ghada ginette giovanna giulia gladys glenda gloriana
graciela greer gretchen grietje gudrun guadalupe guilaine gwen gwenaelle gwendoline gwyneth hadiza hafsa halima halina hanae hanne harriet hayley hazel
hedwig hedvig heike helga henrietta henriette hermione hermine hilda hilde hildegarde holly hortense huguette hulya ida idoia ilaria ilse iman imelda
imene imogen inaya inge inger inmaculada ionela isadora isaure iseult ishani isla ismahane isolde ivana ivanka ivonne izabela jadwiga jasmina jasmine
jayne jeannette jeannine jelena jemima jenna jihane jimena jolanta jordana josefa josefina josette josie jovana juana judit juliane juliet julieta
julija jutta kadiatou kahina kaia kalinda kamila karina karolina katalin katarina katarzyna katerina kateryna kathryn kaya keira kerstin keziah kirsten
kirsty klara klaudia krystyna ladan lale lalla lana larisa latoya latisha lavinia leah leilani lenka leona leonor leonora leopoldine leticia lieke
liesbeth ligia lila lilia lilian liliana lilly lily lindiwe liv livia lorraine lorna lotte louisa louisette luana lucette lucile lucinda lucrece
lucrecia lucrezia ludivine ludmilla luise lydie lyudmila mabel macarena madalena maeve maelys magda magdalene maguette maisie maite maja makeda
malgorzata manuella marcelle marcia margarida margherita margrethe mariama mariame mariangela maribel marica mariella mariette marija marika marilena
marilyn marisol maritza marjorie marjolaine marlene marsha marwa maryna maryvonne mascha mathilda matilda maura mavis maxine mayra mathurine mehwish
meike melania melisande melusine meredith merle meriem mette mihaela mildred milena millicent mina minerva miranda mireia mirjana mirka moira molly
morgane mounia munira nabila nadezhda nadejda nadira naledi nanette nastassja nayla neda neema nelli nerea nesrine neus ngozi niamh nicolette ninon
nisha noemi noemie nolwenn nomvula norma nuala nuria nomsa oceane octavia oihana olena olha olympe ombeline oona ophelia ophelie oriane orla ornella
ottilie oumou paloma paola parisa pascale paule paulette peggy perpetue petronella petula philomena philomene piedad pilar polina polly prisca priya
purificacion quitterie rachael rafaela rahel ramata ramona raissa rehema remedios renata renee rhiannon rhoda rhonda ricarda rikke roberte rocio rokia
romane romina rosalia rosalind rosalinda rosamund rosanna rosaria roseline rosemarie rosie rosine rowena roya roxana rozenn rukmini ruta ruzica sadia
sadio safiya saida sakina salimata sally salwa samar sanaa sanja sanne saoirse selena selin selina semira senait serena seynabou shannon sheryl shirin
shreya sibylle sidonie sienna sigrun silke silvana simona sinead siobhan sita sixtine slavica snezana sofie sofiya soizic solveig sophy soraya stacey
stefania steffi stephania sunniva suzana suzette sybil sylvette sylviane tabitha taiwo takako tamar tamsin tanja tanya tara tasnim tatjana telma
temitope tendayi teodora tess tessa thandeka thandi thandiwe thea thelma theodora thuy tilda tinatin tiphaine tova trinidad trisha trudy tuba ulla
ulrike urszula vaishali valeria valeriya valerija vanda vania verena vesna viktorija vilma vinciane viola violeta violaine visnja vita vivi vlasta
wanda wangari warda wassila wendela wilhelmina wilma winifred winnie wiktoria xenia ximena xiomara yaara yamina yasemin yetunde yolande yolanda ysaline
yuki yuliya yumi yuna zahia zaira zara zehra zelda zelie zenobia zeynep zhanna zita zlata zofia zora zsuzsa zubaida zuleika
ursula valentina valerie vanessa vera veronica veronique viktoria violette virginie vivian viviane
wafa wendy widad yael yasmin yasmina yasmine yulia yvette yvonne zahra zainab zeina zeinab zineb zoe zoya
`);

/** Given names that say neither. */
export const EITHER = split(
  `camille claude dominique laurent sacha alix andrea jackie sasha taylor jordan morgan ashley lee kim jules ange nour rose florence sofia victoria june leslie robin chen jean-marie charlie casey kerry stacy lauren pat jo lou mo hugo milan jun`,
);
