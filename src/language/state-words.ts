/** Words beside a state's name that leave it the same actor, folded, of all languages: its army is the state acting. */
export const STATE_WORDS: ReadonlySet<string> = new Set(
  'armee armees arme force forces militaire militaires gouvernement gouvernemental gouvernementale gouvernementales aviation air avion avions chasseur chasseurs troupes soldats regulier reguliere defense ministere departement army military armed government troops soldiers plane planes aircraft jet jets warplane warplanes fighter fighters navy marine ministry department defence states united etats unis arab arabe commandement command central centcom'.split(
    ' ',
  ),
);
