import { fromHex } from '../../../tokens/color.ts';
import { rolesFrom } from '../../../tokens/roles.ts';
import type { Value } from '../state/draft.ts';

/** All open colours that follow from one. */
export const rolesValues = (hex: string): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(rolesFrom(fromHex(hex))).map(([role, { light, dark }]) => [
      `color.${role}`,
      { light: light.hex, dark: dark.hex },
    ]),
  );
