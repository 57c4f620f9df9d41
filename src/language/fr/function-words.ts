const list = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Words that never begin or end a name and are never counted. */
export const FUNCTION_WORDS = list(`
le la les l' un une des du de d' au aux ce cet cette ces c' mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
je j' tu il elle on nous vous ils elles lui eux moi toi soi se s' me m' te t' y en qui que qu' quoi dont où ou lequel laquelle lesquels lesquelles duquel auquel
et mais donc or ni car si quand comme lorsque lorsqu' puisque puisqu' quoique quoiqu' tandis alors ainsi aussi
à a dans par pour sur sous sans avec contre vers chez entre depuis pendant durant selon d'apres apres avant malgre outre parmi hors jusque jusqu' pres loin face suite grace afin des lors envers suivant concernant quant voici voila via hormis sauf
ne n' pas plus moins tres trop peu assez tant autant encore deja toujours jamais souvent parfois ici la-bas hier aujourd' demain aujourd'hui
est sont etait etaient a ont avait avaient sera seront serait seraient fut furent etre avoir ete ayant etant soit soient
tout toute tous toutes aucun aucune chaque plusieurs certains certaines quelques quelque autre autres meme memes tel telle tels telles nul nulle
cela ceci ca celui celle ceux celles celui-ci celle-ci
non oui rien personne quiconque quel quelle quels quelles pourquoi comment combien
puis ensuite enfin cependant toutefois neanmoins pourtant dorenavant desormais notamment egalement surtout plutot environ presque
`);

/** Ordinary words a French sentence may begin with in front of a name, or alone. */
export const OPENERS = list(`reelu reelue reelus elue vaincu vaincue battue limoge limogee 
interroge interrogee interroges cite citee cites joint jointe contacte contactee originaire ancien ancienne actuel actuelle age agee ne nee nomme nommee elu elue arrive arrivee
cote face bilan suite objectif motif direction signe preuve consequence autre debut fin mi courant lors au-dela ailleurs auparavant parallelement simultanement actuellement recemment selon d'apres rappelons precisons notons ajoutons
deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent mille
premier premiere deuxieme troisieme seul seule seuls seules beaucoup nombre bien impossible difficile possible reste faute hors certes bref soudain
merci bonjour lire voir ecouter regarder suivez retrouvez abonnez partagez image photo video credit source
pris accuse accusee vetu soutenu soutenue soutenues soutenus visant face fort forte base basee situe situee mene menee dirige dirigee appele appelee connu connue considere selon
quelque quelques plupart moitie aujourd'hui hier demain lundi mardi mercredi jeudi vendredi samedi dimanche
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
`);
