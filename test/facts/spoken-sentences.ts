/** Sentences as journalists write them: language | text, with [[words|who said them]]; ¶ parts paragraphs. */
export const SPOKEN = `
en | [[A hospital was hit|Doctors Without Borders]], said an aid group, Doctors Without Borders (MSF).
fr | [[Plusieurs explosions ont été entendues|Observatoire syrien des droits de l'homme]], a indiqué mercredi une ONG, l'Observatoire syrien des droits de l'homme (OSDH).
fr | Selon une ONG, [[l'ONU a tardé à réagir|une ONG]].
en | A military source quoted by state television said [[air defences had "confronted hostile targets"|anonymous]].
en | A neighbour, who gave his name only as Hamid, said [[the soldiers had come at three in the morning|Hamid]].
en | A spokeswoman for Lufgard, the airline, said [[the crew had "followed every rule"|anonymous]].
en | According to Lieutenant Femi Ade, a spokesman for the brigade, [[no civilians were in the convoy|Femi Ade]].
en | Asked whether he would stand again, Quint answered with one word: [["No."|Quint]]
en | Captain Joao Brito lost both engines. His co-pilot, Marta Reis, was calm. [["We had height and we had time,"|Marta Reis]] she said.
en | Carla Nunes and her sister Ines ran to the roof. [["I held the dog and she held the baby,"|Carla Nunes]] Ms Nunes said.
en | Elder statesman Musa Keita, 81, was in the front row. [["I have seen five of these,"|Musa Keita]] the former president said with a smile.
en | Farmers' leader Aldo Prati was angrier. [["They count every cow and lose every euro,"|Aldo Prati]] he told reporters outside the ministry.
en | For Petra Lund, who led the campaign, [[it is "a good day for the river"|Petra Lund]].
en | Foreign Minister Ivo Brandt met his counterpart Lazar Petrov in Vienna. The former said [[talks would resume in May|Ivo Brandt]]; the latter said [[nothing had been agreed|Lazar Petrov]].
en | Hana Malik's brother was arrested in June. [["They broke the door with a hammer,"|Hana Malik]] she said.
en | Imogen Clay, who shared a house with her in the 1960s, remembered [["a woman who could swear in nine languages"|Imogen Clay]].
en | In a video posted on Telegram, a masked man says [[the group holds eleven hostages|anonymous]].
en | In her verdict, Judge Marian Hollis said [[the officers had "lied from first to last"|Marian Hollis]].
en | Lufgard spokeswoman Ines Roth said [[the crew had "followed every rule"|Ines Roth]].
en | Minister Ana Stoica did not comment. Her office said [[the decree would be published on Friday|Her office]].
en | Minister Pavel Stoica did not comment, but a source in his office said [[the decree was "already signed"|anonymous]].
en | Mr Brandt spoke first. [["We are not at war,"|Brandt]] he said. [["We are not at peace either."|Brandt]]
en | Mr Lund's lawyer, Edith Sand, said [[her client "ran no scheme"|Edith Sand]]. She said [[he would appeal|Edith Sand]].
en | Nobody would say who gave the order. [["It came from above,"|anonymous]] was the most one officer would offer.
en | On the rebel side, a commander said [[the truce was "holding, just"|anonymous]].
en | Paul Roe came with his men. One of them smoked. [["We forgot bread,"|anonymous]] he said.
en | People in the minister's circle say [[he was never consulted|anonymous]].
en | Petra Lund, who led the campaign for six years and was twice arrested, calls [[it "a good day for the river"|Petra Lund]].
en | Prosecutors say [[Mr Lund, 44, "ran the scheme like a grocer's shop"|anonymous]].
en | Q: Why did you stay? ¶ [["Because the goats stayed. Somebody had to milk them."|-]]
en | Rescuers found Ana Roy at dawn. [["I counted the stars,"|Ana Roy]] the beekeeper said.
en | Residents, according to whom [[the shelling lasted an hour|anonymous]], buried the dead on Sunday.
en | Reuters quoted a diplomat as saying [[the text was "ninety per cent done"|anonymous]].
en | Senator Jim Cole came. The senator from Ohio said [[he would vote no|Jim Cole]].
en | Shares in Oresund Medical fell on Tuesday. The device maker said [[it had recalled 40,000 pumps|Oresund Medical]].
en | Speaking through an interpreter, Galina Orlova said [[she had walked for nine days|Galina Orlova]].
en | The airline's chief executive, Karl Voss, and its chairwoman, Ida Brandt, resigned. [["I carry the blame,"|Karl Voss]] said Mr Voss.
en | The attack was condemned as [["cowardly"|United Nations]] by the United Nations.
en | The bishop's spokesman, Father Leo Marsh, said [[the bishop "has nothing to hide"|Leo Marsh]].
en | The brigade's commander, whose name was not released, said [[the convoy had been "checked twice"|anonymous]].
en | The court ruled that [[the arrest had been unlawful|The court]].
en | The flood came at night. [["We lost everything,"|anonymous]] the winner of the lottery said.
en | The inquiry heard from Sergeant Bill Oakes, who said [[he "never saw a memo"|Bill Oakes]].
en | The letter, dated 3 March, reads: [["We can no longer guarantee the safety of the crossing."|The letter]]
en | The mayor, Ernesto Quiroz Alderete, lost. [["The people have spoken,"|Ernesto Quiroz Alderete]] Quiroz said.
en | The ministry of health put the toll at 14. The ministry said [[nine of the dead were children|The ministry]].
en | The plan was described by Finance Minister Olga Renko as [["a haircut with a guillotine"|Olga Renko]].
en | The rebels entered the town at dawn. A source in the defence ministry said [[two columns had withdrawn|anonymous]].
en | The report says [[the dam "was never inspected after 1998"|The report]].
en | The two men did not shake hands. [["I have nothing to say to him,"|anonymous]] said one. The other left by the back door.
en | The union's verdict was harsher: [["A gift to the shareholders."|The union]]
en | Those still inside said [[the water had reached the second floor|anonymous]].
en | Those still inside the theatre when the roof went said [[they heard a crack "like a rifle"|anonymous]].
en | Two diplomats told Reuters that [[the text was "ninety per cent done"|anonymous]].
en | Villagers blame the mine. [["The fish float, the children cough,"|Rosa Quispe]] said Rosa Quispe, a mother of four. [["Nobody comes to test the water."|Rosa Quispe]]
en | When the water came, Ibrahim Toure climbed the minaret. [["I called the prayer,"|Ibrahim Toure]] the muezzin said.
en | [["It is a good day for the river,"|Petra Lund]] is how Petra Lund, who led the campaign, summed it up.
en | [["Not one brick will move until we have a judgment"|Tomas Ferreira]] – Tomas Ferreira, mayor of Alcobre
en | [["The bridge is a death trap,"|Oren Falk]] the mayor, Oren Falk, tweeted. The post was later deleted.
en | [["The fish float, the children cough,"|Rosa Quispe]] said Rosa Quispe, a mother of four. ¶ [["Nobody comes to test the water,"|Rosa Quispe]] she added. ¶ The company, Andes Copper, said [[its own tests showed "no exceedance"|Andes Copper]].
en | [["There will be no amnesty,"|Dario Quint]] was all President Dario Quint would say.
en | [["We lost the barn, we lost the herd, but we are all here"|Lena Brough]] — Lena Brough, farmer.
en | [["What happened here yesterday?"|Ed Stubbs]] Ed Stubbs said.
en | [["Where is the money?"|Jo Decker]] Jo Decker wrote on Telegram.
en | [["Who takes a cat?"|Okafor]] Mr Okafor asked. [["Nobody."|Okafor]]
en | [["Who would do this?"|Jo Decker]] Jo Decker, a nurse, asked as she wept.
fr | Au ministère, on reconnaît que [[le calendrier est « serré »|anonymous]].
fr | Bertrand Lesueur préside l'association des usagers. [[« On nous a promis un train, on nous envoie un car »|Bertrand Lesueur]], s'amuse-t-il.
fr | Ce que confirme Rosa Quispe, mère de quatre enfants : [[« L'eau n'a pas d'actionnaires. »|Rosa Quispe]]
fr | Celui-ci, Ousmane Kane, a promis [[« des tentes avant la nuit »|Ousmane Kane]].
fr | Ceux qui sont restés à l'intérieur disent que [[l'eau a atteint le deuxième étage|anonymous]].
fr | Côté rebelle, on assure que [[la trêve « tient, à peu près »|anonymous]].
fr | Côté rebelle, un commandant assure que [[la trêve « tient, à peu près »|anonymous]].
fr | Dans l'entourage du ministre Paul Aubry, on juge que [[la réforme est « mal née »|anonymous]].
fr | Dans l'entourage du ministre, on juge que [[la réforme est « mal née »|anonymous]].
fr | Dans le camp de la présidente sortante, Ama Koffi, on parle de [[« manœuvre »|anonymous]].
fr | Dans son film, la réalisatrice Nora Belkadi montre une ville vide. [[« J'ai filmé ce qui reste »|Nora Belkadi]], dit-elle.
fr | Dans un tweet depuis supprimé, le maire, Oren Falk, a écrit : [[« Ce pont est un piège mortel. »|Oren Falk]]
fr | Dans une vidéo diffusée sur Telegram, un homme masqué affirme que [[le groupe détient onze otages|anonymous]].
fr | Et Rosa Quispe de conclure : [[« L'eau n'a pas d'actionnaires. »|Rosa Quispe]]
fr | Il a été indiqué par la préfète, Claire Aumont, que [[les écoles resteraient fermées jeudi|Claire Aumont]].
fr | Interrogé par l'AFP, un officier sous couvert d'anonymat évoque [[« des pertes lourdes »|anonymous]].
fr | Jean Ferrand, député du Rhône, est venu. Le député du Gard dit que [[« personne ne m'a donné un chiffre »|anonymous]].
fr | Jean Vidal est venu. [[« Il est malade depuis mardi »|anonymous]], dit son jardinier.
fr | L'action Novalys a chuté. Le géant de la pharmacie dit que [[tout va bien|Novalys]].
fr | L'entourage de Paul Aubry dément : [[« Il n'a jamais été question de démission. »|anonymous]]
fr | L'entreprise a fait savoir, par la voix de son avocat, Me Paul Sarde, que [[« toutes les normes ont été respectées »|Paul Sarde]].
fr | La défense a plaidé la relaxe : [[« Un homme qui ne sait rien ne couvre rien. »|La défense]]
fr | La députée Salima Ferrand est venue. L'élue du Nord dit que [[« personne ne m'a donné un chiffre »|Salima Ferrand]].
fr | La mesure a été qualifiée de [[« coup de force »|anonymous]] par plusieurs sénateurs.
fr | La ministre, Agnès Roy, a échappé à une motion, rejetée à neuf voix près. Un conseiller, sous le couvert de l’anonymat, confie que [[la loi est morte|anonymous]].
fr | La proposition, jugée [[« indigente »|Yvan Kermor]] par le député Yvan Kermor, sera examinée lundi.
fr | La présidente du tribunal, Mireille Dhôtel, a estimé que [[les policiers avaient « menti de bout en bout »|Mireille Dhôtel]].
fr | La télévision d'État, citant une source militaire, a affirmé que [[la défense aérienne avait « intercepté des cibles hostiles »|anonymous]].
fr | Le Premier ministre, Hassan Doualeh, s'est voulu rassurant. [[« L'État tient »|Hassan Doualeh]], a martelé le chef du gouvernement devant les députés. [[« Il tiendra encore demain. »|Hassan Doualeh]]
fr | Le cabinet de la ministre, Jeanne Corr, n'a pas répondu. Une source au ministère affirme que [[le décret est « déjà signé »|anonymous]].
fr | Le chef d'état-major, le général-lieutenant Aram Roz, s'est rendu sur place. [[« Nous exigeons leur retrait »|Aram Roz]], a-t-il déclaré.
fr | Le chef de l'opposition, Amadou Sy, a réagi mardi. Pour lui, [[la loi est « une muselière »|Amadou Sy]].
fr | Le chef de l'opposition, Amadou Sy, a réagi mardi. [[« Cette loi est une muselière. »|Amadou Sy]]
fr | Le colonel Idriss Deby Sow tient la ville depuis mars. À l'entendre, [[les rebelles sont « à bout de souffle »|Idriss Deby Sow]].
fr | Le film se termine sur une phrase : [[« Personne n'est parti de son plein gré. »|-]]
fr | Le gouvernement a réagi par la voix de son porte-parole, Élie Vasseur : [[« Nous ne négocions pas sous la menace. »|Élie Vasseur]]
fr | Le mari de Kenza Aït a été arrêté en juin. [[« Ils ont cassé la porte au marteau »|Kenza Aït]], raconte-t-elle.
fr | Le ministre Ivo Brandt a reçu son homologue Lazar Petrov. Ce dernier a déclaré que [[rien n'était signé|Lazar Petrov]].
fr | Le parquet a requis dix ans contre Arne Lund. [[« Je n'ai rien su »|Arne Lund]], a répété l'accusé.
fr | Le président, Marc Vial, a réclamé [[« une remise en question générale »|Marc Vial]]. La sienne comprise ? [[« Surtout la mienne »|Marc Vial]], a répondu le dirigeant.
fr | Le rapport de l'inspection, que Le Courrier a consulté, conclut que [[la digue « n'a jamais été inspectée »|Le rapport de l'inspection]].
fr | Le syndicat dénonce [[« un cadeau aux actionnaires »|Le syndicat]], dans un communiqué publié mercredi.
fr | Le tribunal a jugé que [[l'arrestation était illégale|Le tribunal]].
fr | Le verdict du syndicat est plus sévère : [[« un cadeau aux actionnaires »|du syndicat]].
fr | Le vote serait serré. [[« Très serré ce soir-là »|anonymous]], corrigeait un autre.
fr | Les deux hommes ne se sont pas serré la main. [[« Je n'ai rien à lui dire »|anonymous]], a lâché l'un d'eux.
fr | Les habitants, selon lesquels [[le bombardement a duré une heure|anonymous]], ont enterré leurs morts dimanche.
fr | Lucie Amrane, du collectif Rive haute, ne décolère pas. [[« On compte les vaches, on ne compte pas les gens. »|Lucie Amrane]]
fr | Lucie Amrane, elle, ne décolère pas : [[« On compte les vaches, on ne compte pas les gens. »|Lucie Amrane]]
fr | Mme Doualeh a remercié Mme Warsama, sa prédécesseure. [[« Elle m'a laissé une maison en ordre »|Doualeh]], a-t-elle dit.
fr | Même son de cloche chez Lucie Amrane, du collectif Rive haute : [[« On compte les vaches, on ne compte pas les gens. »|Lucie Amrane]]
fr | Nadia Belhadj attend. Son avocat, Me Louis Astier, plaidera. L'avocat de M. Roques a rétorqué que [[son client « pleure tous les soirs »|anonymous]].
fr | Paul Sarde est venu avec des hommes. Le soldat fume. [[« On a oublié le goût du pain »|anonymous]], lâche-t-il.
fr | Paul Sarde est venu avec ses hommes. L'un d'eux, assis sur une caisse, fume sans lever les yeux. [[« On a oublié le goût du pain »|anonymous]], lâche-t-il.
fr | Pour le syndicat, [[c'est « un cadeau aux actionnaires »|le syndicat]].
fr | Pourquoi être restée ? ¶ [[« Parce que les chèvres restaient. »|-]]
fr | Pétra Lund, qui a mené la campagne pendant six ans et a été arrêtée deux fois, y voit [[« une bonne journée pour la rivière »|Pétra Lund]].
fr | Rosa Quispe hausse les épaules : [[« L'eau n'a pas d'actionnaires. »|Rosa Quispe]]
fr | Rosa Quispe se souvient : [[« Mon père pêchait là des truites longues comme le bras. »|Rosa Quispe]]
fr | Rosa Quispe se souvient que [[son père pêchait là « des truites longues comme le bras »|Rosa Quispe]].
fr | Réaction du maire : [[« Qu'ils viennent boire l'eau. »|anonymous]]
fr | Réponse de la directrice, Ida Brandt : [[« Nous n'avons rien caché. »|Ida Brandt]]
fr | Selon un officier joint par téléphone à Tessala, [[la colonne a fait demi-tour|anonymous]].
fr | Son avocate, Édith Sand, a plaidé la relaxe : [[« Un homme qui ne sait rien ne couvre rien. »|Édith Sand]]
fr | Un conseiller de M. Roques a dit qu'[[il dormait|anonymous]].
fr | Un constat que partage Rosa Quispe : [[« L'eau n'a pas d'actionnaires. »|Rosa Quispe]]
fr | Une accusation que rejette la directrice, Ida Brandt : [[« Nous n'avons rien caché. »|Ida Brandt]]
fr | Une partie civile, Claudette Weil, dont le fils est mort, s'est adressée à l'accusé. [[« Vous avez compté l'argent. Avez-vous compté les morts ? »|Claudette Weil]]
fr | [[L'accord « est mort, il faut en écrire un autre »|Omar Halim]], tranche le colonel à la retraite Omar Halim.
fr | [[La colonne a fait demi-tour|anonymous]], a-t-on appris de source militaire.
fr | [[La colonne a fait demi-tour|anonymous]], dit-on à l'état-major.
fr | [[La colonne a fait demi-tour|anonymous]], indique-t-on de source militaire.
fr | [[« C'est une bonne journée pour la rivière »|Pétra Lund]] : c'est ainsi que Pétra Lund, qui a mené la campagne, a résumé le vote.
fr | [[« Je n'ai rien su »|anonymous]], a répété l'accusé. Arne Lund, 44 ans, risque dix ans de prison.
fr | [[« La digue n'a jamais été inspectée depuis 1998 »|-]], peut-on lire dans le rapport.
fr | [[« La défense aérienne a intercepté des cibles hostiles »|anonymous]], a déclaré une source militaire citée par la télévision d'État.
fr | [[« Le calendrier est serré »|anonymous]], reconnaît-on au ministère.
fr | [[« Les poissons flottent, les enfants toussent »|Rosa Quispe]], dit Rosa Quispe, mère de quatre enfants. ¶ [[« Personne ne vient analyser l'eau. »|Rosa Quispe]] ¶ L'entreprise, Andes Cuivre, assure que [[ses analyses ne montrent « aucun dépassement »|Andes Cuivre]].
fr | [[« Nous ne garantissons plus la sécurité du passage »|la compagnie]], écrit la compagnie dans une lettre datée du 3 mars.
fr | [[« On nous a promis un train, on nous envoie un car »|Bertrand Lesueur]], s'amuse-t-il. Bertrand Lesueur, 71 ans, préside l'association des usagers.
fr | [[« Personne n'est parti de son plein gré »|Nora Belkadi]], résume Nora Belkadi, la réalisatrice. ¶ [[« J'ai filmé ce qui reste »|Nora Belkadi]], poursuit-elle. ¶ Le producteur, Hugo Lamy, parle d'[[« un film de ruines »|Hugo Lamy]].
fr | [[« Une saignée »|Solène Guivarch]] : le mot est de la maire, Solène Guivarch.
fr | À Matignon, on reconnaît que [[le calendrier est « serré »|anonymous]].
fr | À côté d'elle, Rosine Calvet, 82 ans, attend. [[« J'ai pris le chat et les papiers »|Rosine Calvet]], raconte la retraitée.
fr | À l'entendre, [[la ville était « perdue depuis mars »|-]].
fr | Éric Lanvin arrive mardi. L'ancien banquier promet [[« du calme, des rails et des chiffres »|Éric Lanvin]].
`;
