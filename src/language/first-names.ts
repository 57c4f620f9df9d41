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
ursula valentina valerie vanessa vera veronica veronique viktoria violette virginie vivian viviane
wafa wendy widad yael yasmin yasmina yasmine yulia yvette yvonne zahra zainab zeina zeinab zineb zoe zoya
`);

/** Given names that say neither. */
export const EITHER = split(
  `camille claude dominique laurent sacha alix andrea jackie sasha taylor jordan morgan ashley lee kim jules ange nour rose florence sofia victoria june leslie robin chen jean-marie charlie casey kerry stacy lauren pat jo lou mo hugo milan jun`,
);
