import type { APIMessage, ComponentType } from 'discord-api-types/v10';
import { isObject, type Json } from './rules/checker.ts';

/** A button or menu of a message, as far as the sandbox looks into it. */
export interface FoundComponent extends Json {
  readonly type: ComponentType;
  readonly custom_id: string;
}

/** Finds a component by its custom_id, however deep it stands; null where the message has none such. */
export function findComponent(message: APIMessage, customId: string): FoundComponent | null {
  const search = (components: unknown): FoundComponent | null => {
    for (const component of Array.isArray(components) ? components.filter(isObject) : []) {
      if (component.custom_id === customId) return component as FoundComponent;
      const inside = search(component.components);
      if (inside) return inside;
    }
    return null;
  };
  return search(message.components);
}
