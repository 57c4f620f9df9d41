// Writes one thing after another and says so, until it is killed. Run by store.test.ts.
import { openStore } from '../../src/store/open-store.ts';

const [, , path = '', round = ''] = process.argv;
const { store } = openStore(path);
for (let n = 0; ; n++) {
  store.people.chooseLanguage(`${round}-${n}`, n % 2 === 0 ? 'fr' : 'en');
  store.audit.end(store.audit.begin({ by: 'noor', action: 'decide', ids: { n: `${round}-${n}` } }), 'done');
  process.stdout.write(`${n}\n`);
}
