const list = (text: string): readonly string[] => text.split(' ');

/** Words in lower case that only ever join two parts of one name, in whatever language the text is. */
export const NAME_PARTICLES = list(
  "al el ben bin binti ibn bint bent von van der den ter ten het 't abu abou ould mint ag walet della dello dalla degli dos das do da di du del las los zu zur auf og",
);

/** Nouns other languages begin the names of organisations with. */
export const FOREIGN_HEADS = list(
  'agencia agenzia agentur asociacion associazione associacao asamblea assemblea banco banca bundesamt bundeswehr bundesverband camara centro comision comissao commissione compania companhia compagnia confederacion confederazione confederacao consejo consiglio conselho corte corriere cruz defensa diario direccion ejercito empresa escuela federacion federacao federazione fondo frente fuerza fuerzas fundacion fundacao fondazione gazeta gazzetta giornale grupo gruppo guardia hospital instituto istituto iglesia jornal junta liga lega ministerio ministero ministerium movimiento movimento museo obras oficina ospedale partido partito partei policia polizia polizei prefeitura protezione radio red rede republica secretaria senado servicio servizio sindicato sindacato sociedad societa sociedade supremo teatro tribunal unidad unione uniao union universidad universidade universita universitat verband verein zentrum stiftung zeitung',
);
