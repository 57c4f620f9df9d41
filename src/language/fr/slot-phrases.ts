import type { SlotPhrases } from '../slot-phrases.ts';

/** Words that say why, on what condition, with what result, and what others made of it. */
export const SLOT_PHRASES: SlotPhrases = {
  motive:
    /(?<!\p{L})(?:afin (?:de|d'|que)|parce qu(?:e|')|en (?:reponse|riposte|represailles) (?:a|au|aux)(?!\p{L})|en raison d|a cause d|dans (?:le but|l'intention) d|pour (?:but|mission|objectif|empecher|couper|proteger|defendre|aider|repondre|contrer|reprendre|prendre|forcer|soutenir|demander|dissuader|comprendre|savoir|mieux|eviter|lutter|combattre)|vis(?:ant|ait|aient) a(?!\p{L})|(?:entend(?:ait|aient|ent|)|voul(?:oir|ait|aient)|cherch(?:e|ent|ait|aient|ant) a) (?=\p{L}+(?:r|re)(?!\p{L}))|(?:l'objectif|le but|la mission)[^,;:.]{0,40}? est d(?:e|')|(?:a|ont|avait|avaient) pour (?:but|objectif|mission)|(?:disant|demandant|ordonnant|intimant) (?:a|aux?|de)(?!\p{L})|avertissant (?:les?|la|l')|(?:demande|sert|servent|servait|servaient) (?:a|aux)(?!\p{L})|face (?:a|aux?) |qui (?:avait|avaient) (?:tire|ouvert le feu|largue|montre|attaque|menace)(?!\p{L})|apres (?:que|qu'il|qu'elle|qu'ils|qu'elles)[^,;:.]{0,40}? (?:eut|eurent|a|ont|avait|avaient|fut|furent|se fut|se furent) (?=(?:tire|ouvert|largue|montre|attaque|approche)\p{L}*)|(?:representait|represente|constituait|representaient) une menace|(?:mis|mettait|mettre|mettant) en danger|serv(?:ait|aient|ent) les interets|(?:a|ont|avait|avaient) rendu(?:e|es|s)? [^,;:.]{0,30}?necessaires?|sur fond de|(?:se disput|dispute)\p{L}+|destinee?s? a (?=\p{L}+(?:er|ir|re)(?!\p{L}))|(?:qui |qu'ils |qu'elles |qu'il |qu'elle )?(?:les |la |l')?mena(?:cait|caient|ce|cent|cant)(?!\p{L})|(?:est |etant |etait |sont )?(?:considere|juge|vu|decrit)(?:e|es|s)? (?:comme )?(?:une menace|menacant)|une menace pour|pose une menace|face a la menace|constitu\p{L}+ une menace)/gu,
  condition:
    /(?<!\p{L})(?:a condition (?:de|que)|a moins (?:de|que)|sous reserve|apres (?:plusieurs|de nombreux|des|divers) avertissements|malgre|toute? (?:intrusion|entree|mouvement|incursion|approche)|si (?:les|la|le|elle|ils|l'|une|un|des)(?!\p{L})|avertissements (?:anterieurs|repetes|prealables)|ne pas (?:franchir|depasser))/gu,
  owned:
    /(?<!\p{L})(?:appart(?:ient|iennent|enait|enaient|iendrait|iendraient|enant)(?: \p{L}+ment)? (?:a|au|aux)|(?:relev(?:e|ent|ait|aient|ant)|depend(?:ait|aient|ant)?)(?: \p{L}+ment)? d(?:u|es|e)|pilotee?s? par|(?:mis en oeuvre|opere|exploite)e?s? par)(?!\p{L})/gu,
  ofOwner:
    /^(?:(?:un|une|le|la|l'|deux|des)\s*)?(?:drone|avion|appareil|helicoptere|aeronef|chasseur|engin|navire)s?(?: (?!d)\p{L}+){0,2} (?:d(?:e la|e l'|u|es|e)|appartenant (?:a|au|aux))\s*/u,
  ownerUnknown:
    /(?<!\p{L})(?:(?:la |l')?(?:provenance|origine) d(?:u|e la|es|e l')\s?\p{L}+[^.;:]{0,40}?(?:a l'etude|inconnue|pas etablie|indeterminee|pas connue|en cours)|pas (?:precise|dit|indique) (?:qui|a qui)[^.;:]{0,30}?(?:pilotait|appartenait|faisait voler))/gu,
  blames:
    /(?<!\p{L})(?:(?:etre|serait|seraient) (?:le fait|l'oeuvre) d(?:e|es|u)|attribuee?s? (?:a|au|aux)|(?:soupconne(?:nt|r)?|accuse(?:nt|r)?)|imputee?s? (?:a|au|aux)|(?:pretendument|apparemment) \p{L}+e?s? par|revendiquee?s? par)(?!\p{L})/gu,
  blamed:
    /(?<!\p{L})(?:mise?s? en cause|soupconnee?s?|accusee?s?|pointee?s? du doigt|tenue?s? pour responsables?)(?!\p{L})/gu,
  founded:
    /(?<!\p{L})(?:etabli|instaure|cree|convenu|decrete|institue|mis en place|mise en place|mis d'accord|agreed-upon|delimite)(?:e|es|s)?(?!\p{L})/gu,
  agreed: /^(?:convenue?s?|agreed-upon)$/u,
  when: /(?<!\p{L})(?:peu (?:auparavant|avant|apres)|a l'aube|avant l'aube|(?:pendant|dans|durant) la nuit|plus tot dans la (?:journee|semaine)|plus tot le meme jour|le meme jour|quelques (?:minutes|heures|jours) (?:plus tard|apres|plus tot|auparavant)|(?:une|deux|trois) (?:heure|heures|jours|semaines) (?:plus tard|apres|plus tot|auparavant)|(?:deux|trois|quatre) jours apres|la veille(?: a \d{1,2} h(?: \d\d)?)?|ces derniers (?:jours|temps)|ces dernieres (?:heures|semaines)|cette semaine-la|il y a (?:deux|trois|quelques) (?:jours|semaines)|le mois precedent|la semaine precedente)(?!\p{L})/gu,
  counted:
    /^ (?:(?=depuis )|fois|incident|accrochage|affrontement|operation|de (?:la semaine|la journee|l'annee|ce genre)|du (?:mois|genre)|en tout)(?: en tout)?(?: ?(?:depuis|en) (?:la |le |les |l'|un |une |deux |trois |moins de )?[\p{L}\d-]+(?: [\p{L}]+)?)?(?!\p{L})/u,
  since:
    /(?<!\p{L})depuis (?:plus d'un|plusieurs|quelques|des|environ|pres d'un|un|deux|trois)\s?(?:jours|semaines|mois|annees|ans|an)(?!\p{L})/gu,
  outcome:
    /(?<!\p{L})(?:(?:a|ont|avait|avaient|est|sont|eut|s'est|s'etait|s'etaient|se sont) (?:ete )?(?:deja )?(?:accru|renforce|augmente|echoue|repousse|stoppe|reussi|permis|repris|contraint|force|interrompu|abouti)\p{L}*|est un echec|un echec|sans resultat|n'a pas obtenu|n'ont pas obtenu|du (?:se )?(?:replier|retirer|reculer)|une operation proportionnee|action proportionnee|(?:augmente|accru|renforce) (?:notre|leur|sa|son|la) presence|une enquete|en cours(?!\p{L})|(?:se poursui(?:t|vent)|continue(?:nt)?)(?!\p{L})|n'(?:est|a|ont|sont|etait|etaient) (?:plus|pas) (?:tenue?s?|arretee?s?|reussi|obtenu)|ne (?:peut|peuvent|pouvait|pouvaient) (?:pas|plus)|(?:a|ont|avait|avaient) ete (?:videe?s?|evacuee?s?|entendue?s?|percue?s?|interrompue?s?)|(?:est|sont) retournee?s?|jusqu'ici sans resultat|constitue une escalade|un succes(?!\p{L}))/gu,
  reaction:
    /(?<!\p{L})(?:(?:a|ont|avait|avaient|ete) (?:vivement |fermement |vigoureusement )?(?:denonce|condamne|deplore|regrette|salue|critique|proteste)\p{L}*|(?:denonce|condamne|deplore|salue|critique)(?:nt)?(?!\p{L})|prete?s? a (?:se defendre|repondre|riposter|reagir)|se defendra\p{L}*|ne cherche(?:nt)? pas|ne souhaite(?:nt)? pas|n'hesiter\p{L}+|mis en garde|ripost\p{L}+|n'a pas (?:immediatement )?reconnu|n'ont pas (?:immediatement )?reconnu|ne (?:se |s'y )?laisser\p{L}+|ne (?:veut|veulent|voulait|recherche|recherchent|prevoit|prevoient|voyait|voit) (?:pas|aucun|ni|se|d')|(?:appel(?:le|lent|ait) )(?:une|a )|(?:pourra|pourrait|pourront|pourraient) (?:bien )?(?:frapper|repondre|riposter)|(?:doit|doivent|va|vont) (?:bientot )?(?:en appeler|saisir|porter plainte|repondre|reagir)|(?:jugee?s?|trouvee?s?) menacant\p{L}*|voyant la une|se plaign\p{L}+|(?:ont|a|avait|avaient|avoir) (?:repondu|riposte|detruit en reponse|denonce|condamne)|(?:en|de) riposte|nul n'a a|poursuivrait|ne [^,;:.]{0,20}detourner\p{L}+|pret(?:e|s|es)? a toute|(?:sera|seront|seraient) (?:pas |ni )?autorise\p{L}*)/gu,
  damage:
    /(?<!\p{L})(?:(?:sans (?:faire|causer|causer de|faire de)|sans faire de victime ni causer de|caus(?:ant|e|ait) des|ni|aucun|pas de|des|d'importants|de lourds) (?:degats?|dommages?)(?: materiels)?)/gu,
  breaking: /(?<!\p{L})(?:detrui|endommag|incendi|ravag|saccag)/u,
  means:
    /(?<!\p{L})(?:(?:frappes?|raids?|bombardements?) (?:aerien(?:ne)?s?|cinetiques?|de precision|a la roquette)|tirs? de (?:missiles?|roquettes?|drones?|mortiers?|artillerie)|attaques? (?:de|aux|au|a la|par) (?:drones?|missiles?|roquettes?|la roquette)|drones? suicides?|(?:une |la )?(?:constante )?couverture(?: aerienne| constante)?|(?:par|a l'aide d[e']|au moyen d[e']|a coups de|soit avec|menee?s? avec|lancee?s? avec|sous la couverture) ?(?:d')?(?:des |un |une |plusieurs |deux |trois )?(?:drones?|missiles?|roquettes?|avions?|helicopteres?|obus|mortiers?|artillerie|chasseurs?))(?!\p{L})/gu,
  platform: /(?<!\p{L})(?:avion|chasseur|bombardier|helicoptere|drone|f-\d\d|missile|roquette|obus)/u,
  unharmed:
    /(?<!\p{L})(?:aucune? (?:victime|mort|blesse|perte)s?|(?:sans|pas)(?: eu| fait)?(?: faire| causer)? (?:de |d')?(?:victime|mort|blesse|perte)s?)/gu,
  deadWord: /(?<!\p{L})(?:mort|tu(?:e|ant)|martyr|deces)/u,
  hurtWord: /bless/u,
  vagueToll:
    /(?<!\p{L})(?:tu(?:ant|e|ee|es|ees) (?:plusieurs|de nombreu(?:x|ses)) \p{L}+|bless(?:ant|e) (?:plusieurs|de nombreu(?:x|ses)) \p{L}+|(?:plusieurs|de nombreu(?:x|ses)) (?:\p{L}+ )?(?:(?:ont|avaient|auraient) ete )?(?:tue|blesse|mort)(?:s|es|ees|ee)?|d'eventuel(?:s|les) (?:morts(?: et (?:de )?blesses)?|blesses|victimes)(?: (?:americaine?s?|civile?s?|militaires?))?|des martyrs|(?:pas|aucune) connaissance de (?:victime|mort|blesse)s?|aucune information [^.;:]{0,40}?victimes|un nombre (?:inconnu|indetermine) de (?:morts|victimes|blesses))(?!\p{L})/gu,
  vagueTroops:
    /(?<!\p{L})(?:(?:un|de) petits? (?:groupe|element|nombre|contingent)s?(?: de \p{L}+)?|d'autres, plus nombreux|(?:refuse|refusent|a refuse) d[e'] ?(?:en )?(?:donner|preciser) (?:l'effectif|le nombre|les effectifs))(?!\p{L})/gu,
  oneThing:
    /(?<!\p{L})(?:un|une) (?:char|blinde|camion|tank|canon|lance-roquettes|vehicule|piece|arme|batterie|missile|obus|munition)(?: (?:d'artillerie|antiaerienne?|anti-aerienne?|blinde|arme|lourde?|leger|legere))?(?!\p{L})/gu,
  people: /^(?:personnes?|gens|individus?|membres?)/u,
  troops: [
    'soldat',
    'militaire',
    'combattant',
    'homme',
    'troupe',
    'milicien',
    'rebelle',
    'policier',
    'gendarme',
    'casque',
    'membre',
    'effectif',
  ],
  nominal:
    /^(?:[ld]'|(?:un|une|le|la|les|des|du|son|sa|ses|leur|leurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|de (?:petits|jeunes|nombreux)|cet?|cette|ces|celles?|ceux)(?!\p{L}))/u,
  actors: [
    'force',
    'armee',
    'aviation',
    'avion',
    'chasseur',
    'helicopt',
    'coalition',
    'milice',
    'milicien',
    'rebelle',
    'combattant',
    'soldat',
    'troupe',
    'militaire',
    'policier',
    'police',
    'groupe',
    'parachutiste',
    'commando',
    'djihadiste',
    'jihadiste',
    'insurge',
    'gouvernement',
    'gendarme',
    'manifestant',
    'assaillant',
    'unite',
    'garde',
    'marine',
    'autorite',
    'rebell',
    'homme',
    'tireur',
    'pirate',
    'secouriste',
    'pompier',
    'juge',
    'tribunal',
    'parti',
    'syndicat',
    'ouvrier',
    'etudiant',
    'rue',
    'artillerie',
    'drone',
  ],
  broken: [
    'cache',
    'repaire',
    'position',
    'base',
    'avant-poste',
    'convoi',
    'infrastructure',
    'installation',
    'caserne',
    'site',
    'usine',
    'vehicule',
    'char',
    'blinde',
    'camion',
    'piece',
    'batiment',
    'maison',
    'bunker',
    'pick-up',
    'depot',
    'pont',
    'avion',
    'drone',
    'arme',
    'tank',
  ],
  opens:
    /[,;:.!?—]|(?<!\p{L})(?:que|mais|où|ou|tandis que|alors que|si bien que|puis)(?!\p{L})|(?<!\p{L})qu'|(?<!\p{L})et (?=que|il|elle|ils|elles|a |ont |n')/gu,
  ends: /\s(?:a-t-(?:il|elle)|selon|d'apres|mais|et (?:a(?! \p{L}+(?:er|ir|re)(?!\p{L}))|ont|que|qui)|ont-ils|a (?:dit|declare|indique|affirme|precise|ajoute|assure|annonce))(?!\p{L})/u,
};
