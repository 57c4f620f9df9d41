import { expect, test } from 'vitest';
import { told } from './told-events.ts';

test.for([
  {
    it: 'a deal that is attacked and an offer that is withdrawn are talk',
    language: 'en',
    text: 'Rivals attacked the deal and the firm would withdraw its offer. The maker plans to deploy its software in shops. Its shares rallied.',
  },
  {
    it: 'hail bombards no one',
    language: 'fr',
    text: 'Un bombardement de grêlons a haché la vigne sous les orages. Le vent et la pluie ont lancé une offensive, dit la météo.',
  },
  {
    it: 'nothing happens in a novel or a drill',
    language: 'en',
    text: 'A novel about a soldier who survives the bombing of a town. A drill simulating an attack by gunmen was held.',
  },
  {
    it: 'a bill that is killed and caves under water are no deaths',
    language: 'fr',
    text: 'Des caves étaient encore noyées lundi. Un troupeau de moutons a été tué.',
  },
])('$it', ({ text, language }) => {
  expect(told(text, language)).toEqual([]);
});
