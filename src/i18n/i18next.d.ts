import 'i18next';
import type Resources from './resources.d.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'vigie';
    resources: { vigie: Resources };
    enableSelector: true;
    strictInterpolationChecks: true;
  }
}
