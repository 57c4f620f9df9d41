/** Sentences as agencies write them: language | kind | polarity | words of the event | sentence. */
export const TELLING = `
en | advance | asserted | advancing on | Rebels are advancing on the provincial capital, residents said.
en | advance | conditional | nearing | Rebels were reportedly nearing the airport.
en | advance | planned | march on the capital | The general vowed to march on the capital.
en | agreement | denied | agreement | No agreement was reached, the mediator said.
en | agreement | planned | ceasefire | A ceasefire is to take effect at midnight on Thursday.
en | arrest | denied | arrested | No one has been arrested, police said.
en | attack | conditional | ambushed | Militants are suspected of having ambushed the convoy.
en | attack | denied | ambush | The group denied carrying out the ambush.
en | attack | planned | attack | Intelligence services fear a fresh attack on the capital during the festival.
en | battle | denied | fighting | There has been no fighting in the valley since Sunday, observers said.
en | battle | planned | battle | Commanders expect a long battle for the city.
en | capture | denied | captured | None of our men were captured, the ministry said.
en | capture | planned | take hostages | The group threatened to take hostages.
en | death | asserted | died in | The former president died in hospital on Friday at the age of 88.
en | death | denied | died | The palace denied that the king had died.
en | deployment | asserted | sent | Kenya sent 400 police officers to Haiti on Tuesday.
en | deployment | conditional | send | If asked, we would send observers, the minister said.
en | deployment | denied | send troops | Berlin will not send troops to the region, the chancellor said.
en | deployment | planned | dispatch of | Parliament approved the dispatch of 500 soldiers to Mali.
en | disaster | denied | explosion | There was no explosion at the plant, the company said.
en | negotiation | asserted | met | The foreign ministers of the two countries met in Geneva on Monday.
en | strike | asserted | air strikes | No information on the air strikes ordered by the president was given.
fr | strike | asserted | frappes | Le ministère n'a donné aucun bilan des frappes lancées lundi contre le port.
en | negotiation | denied | talks | There are no talks with the rebels, the president said.
en | negotiation | planned | to meet | The two leaders are to meet in Sochi on Monday.
en | offensive | denied | offensive | The government denied preparing an offensive against the province.
en | offensive | planned | ground offensive | A ground offensive is expected within days, diplomats said.
en | presence | asserted | are stationed | About 900 American soldiers are stationed at the base.
en | protest | conditional | walk out | Teachers will walk out if wages are not raised.
en | protest | denied | rally | Police banned the rally planned for Sunday.
en | protest | planned | demonstration | Unions called for a demonstration on 12 March.
en | seizure | asserted | fell to the insurgents | The base fell to the insurgents on 14 June.
en | seizure | conditional | fallen to the rebels | The border post has reportedly fallen to the rebels.
en | seizure | denied | taken | The governor denied that the town had been taken.
en | seizure | planned | seize | The militia said it would seize the oil terminals.
en | shelling | asserted | Artillery fire | Artillery fire damaged two farms in the village of Nazran on Saturday.
en | shelling | conditional | fired at | Mortar rounds were reportedly fired at the checkpoint at dawn.
en | shelling | denied | shells were fired | No shells were fired from our side, the colonel insisted.
en | shoot-down | denied | downed | No plane has been downed, the defence ministry said.
en | shoot-down | planned | shot down | Any aircraft entering the zone will be shot down, the ministry warned.
en | strike | conditional | struck | Jets allegedly struck a water tower in Qasr on Sunday, residents said.
en | strike | denied | strikes | The air force did not carry out any strikes in the area on Monday, a spokesman said.
en | strike | planned | would bomb | The defence minister warned that the air force would bomb the bridges within days.
en | withdrawal | asserted | left | The last French soldiers left the country on 22 December.
en | withdrawal | denied | leaving | The troops are not leaving, the ambassador said.
en | withdrawal | planned | withdraw | Washington will withdraw half of its troops by June.
en | zone | denied | no-fly zone | NATO ruled out a no-fly zone over the country.
en | zone | planned | buffer zone | Turkey wants a buffer zone along its border.
fr | advance | asserted | avancent | Les rebelles avancent vers la capitale provinciale, selon des habitants.
fr | advance | conditional | approcheraient | Les rebelles approcheraient de l'aéroport.
fr | advance | planned | marcher sur | Le général a juré de marcher sur la capitale.
fr | agreement | denied | accord | Aucun accord n'a été trouvé, a reconnu le médiateur.
fr | agreement | planned | cessez-le-feu | Un cessez-le-feu doit entrer en vigueur jeudi à minuit.
fr | arrest | denied | arrêté | Personne n'a été arrêté, selon la police.
fr | attack | conditional | attaqué | Des jihadistes sont soupçonnés d'avoir attaqué le convoi.
fr | attack | denied | attentat | La police a déjoué un attentat contre une synagogue, selon le ministre de l'Intérieur.
fr | attack | planned | attentat | Les services de renseignement redoutent un nouvel attentat dans la capitale.
fr | battle | denied | combats | Il n'y a pas eu de combats dans la vallée depuis dimanche, selon les observateurs.
fr | battle | planned | bataille | Les officiers s'attendent à une longue bataille pour la ville.
fr | capture | denied | capturé | Aucun de nos hommes n'a été capturé, assure le ministère.
fr | death | asserted | est décédé | L'ancien président est décédé vendredi à l'hôpital, à l'âge de 88 ans.
fr | death | denied | soit mort | Le palais dément que le roi soit mort.
fr | deployment | asserted | envoyé | Le Kenya a envoyé mardi 400 policiers en Haïti.
fr | deployment | conditional | enverrons | Si on nous le demande, nous enverrons des observateurs, a dit le ministre.
fr | deployment | denied | enverra | Berlin n'enverra pas de troupes dans la région, a dit le chancelier.
fr | deployment | planned | envoi | Le Parlement a approuvé l'envoi de 500 soldats au Mali.
fr | disaster | denied | explosion | Il n'y a eu aucune explosion à l'usine, affirme l'entreprise.
fr | negotiation | asserted | se sont rencontrés | Les chefs de la diplomatie des deux pays se sont rencontrés lundi à Genève.
fr | negotiation | conditional | négocierons | Nous ne négocierons que s'ils cessent de tirer, a dit le chef rebelle.
fr | negotiation | denied | négociations | Il n'y a pas de négociations avec les rebelles, a dit le président.
fr | negotiation | planned | se retrouver | Les deux dirigeants doivent se retrouver lundi à Sotchi.
fr | offensive | denied | offensive | Le gouvernement nie préparer une offensive contre la province.
fr | offensive | planned | offensive terrestre | Une offensive terrestre est attendue dans les prochains jours.
fr | presence | asserted | sont stationnés | Quelque 900 soldats américains sont stationnés sur la base.
fr | protest | conditional | feront grève | Les enseignants feront grève si les salaires ne sont pas relevés.
fr | protest | denied | rassemblement | La préfecture a interdit le rassemblement prévu dimanche.
fr | protest | planned | manifester | Les syndicats appellent à manifester le 12 mars.
fr | seizure | asserted | se sont emparés | Les rebelles se sont emparés jeudi de la ville de Minova.
fr | seizure | conditional | tombé aux mains | Le poste-frontière serait tombé aux mains des rebelles.
fr | seizure | denied | tombera | La ville ne tombera pas, a assuré le gouverneur.
fr | seizure | planned | s'emparer | La milice promet de s'emparer des terminaux pétroliers.
fr | shelling | asserted | tirs d'artillerie | Des tirs d'artillerie ont endommagé deux fermes samedi dans le village de Nazran.
fr | shelling | conditional | obus de mortier | Des obus de mortier auraient été tirés à l'aube sur le poste de contrôle.
fr | shelling | denied | tiré | Aucun obus n'a été tiré de notre côté, a assuré le colonel.
fr | shelling | planned | bombarder | Les rebelles menacent de bombarder l'aéroport à l'artillerie.
fr | shoot-down | denied | abattu | L'armée dément qu'un de ses hélicoptères ait été abattu.
fr | strike | conditional | visé | Des avions auraient visé un château d'eau dimanche à Qasr, selon des habitants.
fr | strike | denied | frappe | Aucune frappe n'a eu lieu lundi dans le secteur, a affirmé le porte-parole.
fr | strike | planned | bombarderait | Le ministre a prévenu que l'aviation bombarderait les ponts dans les prochains jours.
fr | withdrawal | asserted | quitté | Les derniers soldats français ont quitté le pays le 22 décembre.
fr | withdrawal | denied | se retirer | La force n'entend pas se retirer, a répété son porte-parole.
fr | withdrawal | planned | retirera | Washington retirera la moitié de ses troupes d'ici juin.
fr | zone | denied | zone d'exclusion aérienne | L'Otan exclut une zone d'exclusion aérienne au-dessus du pays.
fr | zone | planned | zone tampon | Ankara réclame une zone tampon le long de sa frontière.
en | strike | asserted | sorties against | Fighter jets carried out sorties against militant hideouts in Orakzai, the military's media wing said.
en | strike | planned | strikes | The president has signed off on strikes against the group's commanders.
en | strike | conditional | targeted | The house appears to have been targeted by a missile.
en | shelling | conditional | landed | A rocket reportedly landed near the presidential compound.
en | attack | planned | attacks | The cell was plotting attacks on tourist sites, prosecutors said.
en | battle | conditional | Fighting | Fighting could erupt again if the convoy is blocked, the envoy said.
en | offensive | conditional | begun an offensive | The army is said to have begun an offensive in the hills.
en | advance | asserted | pushed to within | Rebel columns pushed to within 30 kilometres of Goma on Saturday.
en | advance | conditional | entered | Rebels are believed to have entered the northern districts.
en | seizure | asserted | passed to the insurgents | Control of the town passed to the insurgents last week.
en | seizure | denied | losing the base | The army denied losing the base to the rebels.
en | capture | asserted | holding | Pirates are holding 17 sailors aboard the tanker.
en | capture | planned | kidnap | The group had planned to kidnap the ambassador's son.
en | capture | conditional | kidnapped | The two aid workers are feared kidnapped.
en | deployment | asserted | flown to | Some 3,000 paratroopers were flown to Poland on Tuesday.
en | deployment | denied | boots on the ground | The prime minister ruled out putting boots on the ground.
en | deployment | planned | arrive | An advance party will arrive in Mogadishu next week.
en | presence | asserted | keeps | The United States keeps 900 soldiers in north-east Syria.
en | presence | denied | soldiers on | There are no foreign soldiers on our soil, the foreign minister said.
en | withdrawal | asserted | flew out of | The last German soldiers flew out of Gao on Friday.
en | withdrawal | planned | bring | France will bring its soldiers home from Niger by the end of the year.
en | agreement | asserted | initialled | The parties initialled a roadmap in Nairobi.
en | agreement | planned | deal | A deal is close, mediators said.
en | agreement | conditional | deal | A deal may have been reached, Israeli media reported.
en | negotiation | asserted | sat down | Envoys from both sides sat down in Muscat on Saturday.
en | negotiation | planned | will reconvene | Negotiators will reconvene on Monday.
en | protest | denied | march | The march was called off.
en | attack | asserted | burned down | Raiders burned down the school and drove off the cattle.
en | seizure | planned | take the capital | Rebels have promised to take the capital before Christmas.
en | seizure | conditional | taken | If the bridge is taken, the city will be cut off.
en | withdrawal | denied | pulled back | Rebels have not pulled back from the crossing as promised.
en | withdrawal | conditional | leaving | Wagner fighters were said to be leaving Bangui.
en | agreement | denied | ceasefire | Reports of a ceasefire are premature, the spokesman said.
en | protest | asserted | went on strike | Bus drivers went on strike on Monday.
en | protest | planned | march on | Students plan to march on the ministry on Friday.
fr | strike | asserted | pilonné | Des avions ont pilonné des positions rebelles près de Harim dans la nuit, selon l'observatoire.
fr | strike | denied | bombardé | Il est faux que le pont ait été bombardé, a dit le gouverneur.
fr | strike | planned | frappes | Le président a donné son feu vert à des frappes contre les chefs du groupe.
fr | strike | conditional | visée | La maison semble avoir été visée par un missile.
fr | shelling | conditional | tombée | Une roquette serait tombée près du complexe présidentiel.
fr | attack | planned | attentats | La cellule projetait des attentats contre des sites touristiques, selon le parquet.
fr | battle | asserted | se sont disputé mercredi le contrôle | L'armée et les insurgés se sont disputé mercredi le contrôle de l'aéroport.
fr | battle | planned | combats | Les habitants font des provisions par crainte de combats.
fr | battle | conditional | combats | Les combats pourraient reprendre si le convoi est bloqué, selon l'émissaire.
fr | offensive | asserted | lancé lundi une opération | L'armée a lancé lundi une opération pour chasser les insurgés de la forêt.
fr | offensive | denied | offensive | Le porte-parole de l'armée a écarté l'idée d'une offensive.
fr | advance | denied | progressé | Les rebelles n'ont pas progressé depuis mardi, selon l'armée.
fr | seizure | asserted | passée la semaine dernière sous le contrôle | La ville est passée la semaine dernière sous le contrôle des insurgés.
fr | seizure | denied | tombée | La ville n'est pas tombée, a assuré son maire par téléphone.
fr | seizure | planned | reprendre | La junte a juré de reprendre Kidal avant la fin de l'année.
fr | capture | asserted | retiennent | Des pirates retiennent 17 marins à bord du pétrolier.
fr | deployment | asserted | mis le cap sur | Le porte-avions a mis le cap sur la Méditerranée orientale, où il est arrivé vendredi.
fr | deployment | denied | envoyé | Aucun renfort n'a été envoyé sur l'île, selon le Pentagone.
fr | presence | denied | soldat étranger sur | Il n'y a aucun soldat étranger sur notre sol, a dit le ministre des Affaires étrangères.
fr | withdrawal | asserted | évacuée | La garnison a été évacuée dimanche par hélicoptère.
fr | withdrawal | conditional | fui | Les gardes auraient fui leurs postes.
fr | agreement | denied | trêve | Les rebelles ont rejeté la trêve.
fr | agreement | planned | accord | Un accord est proche, selon les médiateurs.
fr | negotiation | asserted | ont discuté | Les délégations ont discuté à huis clos à Doha pour le troisième jour.
fr | negotiation | planned | se reverront | Les négociateurs se reverront lundi.
fr | protest | asserted | descendues dimanche dans les rues | Des dizaines de milliers de personnes sont descendues dimanche dans les rues de Tbilissi.
fr | protest | denied | marche | La marche a été annulée.
fr | death | conditional | serait mort | Le chef du groupe serait mort.
fr | shelling | asserted | tombées | Plusieurs roquettes Grad sont tombées près de la piste.
fr | attack | conditional | attentat | Il pourrait s'agir d'un attentat, selon les pompiers.
fr | advance | asserted | ont franchi | Les loyalistes ont franchi le fleuve à la faveur de la nuit.
fr | withdrawal | denied | se sont pas retirés | Les rebelles ne se sont pas retirés du poste-frontière, contrairement à leurs promesses.
fr | agreement | asserted | mémorandum | Un mémorandum a été signé par les deux ministres à Addis Abeba.
fr | protest | planned | marcher sur | Les étudiants comptent marcher sur le ministère vendredi.
fr | arrest | asserted | arrêté | Des agents d'Interpol ont arrêté le banquier à Dubaï.
en | seizure | asserted | was in rebel hands | By Tuesday the whole of the island was in rebel hands.
en | capture | asserted | were seized by | Nine miners were seized by gunmen on the road to Gao.
en | negotiation | asserted | met | The foreign ministers of Armenia and Azerbaijan met for two hours in Tbilisi.
`;

/** Sentences of games, trade, weather and other figures of speech, that tell of no event: language | sentence. */
export const TELLING_NOTHING = `
en | The striker fired a late shot into the top corner to beat the goalkeeper.
en | The company is fighting a takeover bid by its larger rival.
en | The president, in the middle of a re-election battle, has yet to speak.
en | Retailers fought for customers with deep discounts before Christmas.
en | The film bombed at the box office.
en | Shares in the bank took a hit on Monday.
en | The senator came under fire for his remarks on taxes.
en | Oil prices advanced two per cent on Friday.
en | The museum mounted a charm offensive to win back visitors.
en | The chef attacked the critics in an interview with a weekly magazine.
en | He died laughing at the joke, his brother recalled.
en | The law school will deploy a new computer system in May.
en | The singer withdrew from the contest because of a cold.
en | Snow is forecast to batter the coast overnight.
en | Her novel tells of a soldier who deserts during a battle.
en | The two teams met in the final of the cup on Sunday.
en | The shop offers great deals on garden furniture.
en | The orchestra opened with a march by Sousa.
en | The prime minister launched a campaign to plant trees.
en | A raid on the fridge at midnight is his only vice.
en | The euro zone grew by 0.2 per cent.
en | Lightning struck a tree in the park.
en | The new tram will arrive in the city in May.
en | The play was met with a barrage of criticism.
fr | L'attaquant a frappé un penalty au-dessus de la barre.
fr | Le groupe livre une bataille boursière à son concurrent.
fr | La crise frappe durement les petits commerces.
fr | Le ministre a essuyé un feu de critiques.
fr | La banque a saisi l'occasion de racheter sa rivale.
fr | Le musée a lancé une offensive de charme.
fr | L'enseigne a retiré le produit de ses rayons.
fr | Son roman raconte l'histoire d'un soldat qui déserte en pleine bataille.
fr | L'équipe a repris la tête du classement.
fr | L'ambulance roulait tous feux éteints.
fr | Les armes ne se sont pas tues.
fr | La boutique propose des tirs à l'arc le samedi.
fr | Le train de 8 heures a quitté la gare avec du retard.
fr | Les soldes ont envahi les vitrines.
fr | La marche est bonne pour le coeur, selon les médecins.
fr | Il a quitté le pays à 20 ans pour étudier la peinture à Rome.
fr | L'entreprise a déployé un nouveau logiciel.
fr | La fusée a été tirée mardi depuis le pas de tir de Kourou.
en | The band's new single shot to the top of the charts.
en | Analysts were taken by surprise by the rise in rates.
en | The opera house is under siege from termites.
en | The goalkeeper was beaten by a fierce strike from 20 metres.
en | The mayor fired his chief of staff on Monday.
en | The shop was evacuated after a smell of gas.
en | The striker opened fire after ten minutes and United never recovered.
fr | L'attaquant a ouvert le feu dès la dixième minute.
fr | Les analystes s'attendent à un repli de l'euro la semaine prochaine.
fr | Le magasin a été submergé de commandes avant Noël.
fr | Le film a fait un tabac et s'est emparé de la tête du box-office.
en | The chairman survived a boardroom coup.
`;

/** Who did it, to whom and where, "-" for nobody told: language | agent | target | place | sentence. */
export const TELLING_WHO = `
en | gunmen | Nine miners | Gao | Nine miners were seized by gunmen on the road to Gao.
en | - | a depot | Sarmin | A missile hit a depot in Sarmin on Monday.
en | - | Six soldiers | Gao | Six soldiers died near Gao on Monday.
en | An American F-15 | a drone | Tanf | An American F-15 shot down a drone near Tanf on Monday.
en | - | the village | KABUL | KABUL (Kestrel News) - Warnings were ignored before shells hit the village.
en | - | The convoy | Sebha | The convoy came under fire near Sebha.
en | Ankara | 300 soldiers | - | Ankara sent 300 soldiers on Monday.
fr | des hommes armés | Neuf mineurs | Gao | Neuf mineurs ont été enlevés par des hommes armés sur la route de Gao.
fr | - | un dépôt | Sarmine | Une roquette a touché un dépôt à Sarmine lundi.
fr | - | Six soldats | Gao | Six soldats sont morts près de Gao lundi.
fr | - | Le convoi | Sebha | Le convoi a essuyé des tirs près de Sebha.
fr | Ankara | Le raid | - | Le raid a été condamné par Ankara.
en | - | Levan Bregadze | - | Levan Bregadze died in custody on Monday.
en | - | Thirteen people | Sebha | Thirteen people had died of cholera near Sebha.
en | - | Emil Hartveld | Sebha | Emil Hartveld, the founder of the bank, was arrested in Sebha.
en | rebels | the convoy | Gao | The army lost touch with the convoy, which was ambushed by rebels near Gao.
fr | - | Un bébé | Sebha | Un bébé est mort de froid près de Sebha lundi.
fr | - | Quatre mineurs | Gao | Quatre mineurs ont péri dans les galeries près de Gao.
fr | - | Emil Hartveld | Sebha | Emil Hartveld, fondateur de la banque, a été arrêté à Sebha.
fr | des rebelles | le convoi | Gao | L'armée a perdu le contact avec le convoi, qui a été attaqué par des rebelles près de Gao.
en | - | Emil Hartveld | Gao | Its pilot, Emil Hartveld, was captured near Gao.
en | - | Emil Hartveld | Gao | Emil Hartveld, 24, a conscript, was captured near Gao.
fr | - | Emil Hartveld | Gao | Son pilote, Emil Hartveld, a été capturé près de Gao.
`;
