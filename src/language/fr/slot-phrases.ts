import type { SlotPhrases } from '../slot-phrases.ts';

/** Words that say why, on what condition, with what result, and what others made of it. */
export const SLOT_PHRASES: SlotPhrases = {
  motive:
    /(?<!\p{L})(?:afin (?:de|d'|que)|parce qu(?:e|')|en (?:reponse|riposte|represailles) (?:a|au|aux)(?!\p{L})|en raison d|a cause d|dans (?:le but|l'intention) d|pour (?:but|mission|objectif|empecher|couper|proteger|defendre|aider|repondre|contrer|reprendre|prendre|forcer|soutenir|demander|dissuader|comprendre|savoir|mieux|eviter|lutter|combattre)|vis(?:ant|ait|aient) a(?!\p{L})|destinee?s? a(?!\p{L})|(?:qui |qu'ils |qu'elles |qu'il |qu'elle )?(?:les |la |l')?mena(?:cait|caient|ce|cent|cant)(?!\p{L})|(?:est |etant |etait |sont )?(?:considere|juge|vu|decrit)(?:e|es|s)? (?:comme )?(?:une menace|menacant)|une menace pour|pose une menace|face a la menace|constitu\p{L}+ une menace)/gu,
  condition:
    /(?<!\p{L})(?:a condition (?:de|que)|a moins (?:de|que)|sous reserve|apres (?:plusieurs|de nombreux|des|divers) avertissements|malgre|toute? (?:intrusion|entree|mouvement|incursion|approche)|si (?:les|la|le|elle|ils|l'|une|un|des)(?!\p{L})|avertissements (?:anterieurs|repetes|prealables)|ne pas (?:franchir|depasser))/gu,
  outcome:
    /(?<!\p{L})(?:(?:a|ont|avait|avaient|est|sont) (?:ete )?(?:echoue|repousse|stoppe|arrete|reussi|permis|repris|contraint|force|interrompu|abouti)\p{L}*|est un echec|un echec|sans resultat|n'a pas obtenu|n'ont pas obtenu|du (?:se )?(?:replier|retirer|reculer)|une operation proportionnee|action proportionnee|(?:augmente|accru|renforce) (?:notre|leur|sa|son|la) presence|une enquete)/gu,
  reaction:
    /(?<!\p{L})(?:(?:a|ont|avait|avaient|ete) (?:vivement |fermement |vigoureusement )?(?:denonce|condamne|deplore|regrette|salue|critique|proteste)\p{L}*|(?:denonce|condamne|deplore|salue|critique)(?:nt)?(?!\p{L})|prete?s? a (?:se defendre|repondre|riposter|reagir)|se defendra\p{L}*|ne cherche(?:nt)? pas|ne souhaite(?:nt)? pas|n'hesiter\p{L}+|mis en garde|ripost\p{L}+|n'a pas (?:immediatement )?reconnu|n'ont pas (?:immediatement )?reconnu|ne se laisser\p{L}+)/gu,
  damage:
    /(?<!\p{L})(?:(?:sans (?:faire|causer)|ni|aucun|pas de|des|d'importants|de lourds) (?:degats?|dommages?)(?: materiels)?)/gu,
  none: /(?<!\p{L})(?:aucun|aucune|pas de|sans(?: faire| causer)?(?: de| d')?|ni)\s*$/u,
  unharmed:
    /(?<!\p{L})(?:aucune? (?:victime|mort|blesse|perte)s?|(?:sans|pas)(?: faire| causer)? (?:de |d')?(?:victime|mort|blesse|perte)s?)/gu,
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
  broken: [
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
  ends: /\s(?:a-t-(?:il|elle)|selon|d'apres|mais|et (?:a|ont|que|qui)|ont-ils|a (?:dit|declare|indique|affirme|precise|ajoute|assure|annonce))(?!\p{L})/u,
};
