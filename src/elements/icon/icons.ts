/**
 * The icon set: one path each on a 24 by 24 grid, drawn as a round 1.75 stroke without a fill.
 * Path data rather than markup, so the set needs no sanitizing and compresses well.
 */
export const icons = {
  bookmark: 'M7.5 4h9A1.5 1.5 0 0 1 18 5.5V20l-6-4.5L6 20V5.5A1.5 1.5 0 0 1 7.5 4z',
  calendar: 'M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM4 10h16M8 3v4M16 3v4',
  chat: 'M12 4C7 4 3 7.3 3 11.5c0 2.3 1.2 4.3 3 5.7V21l4-2.2a11 11 0 0 0 2 .2c5 0 9-3.3 9-7.5S17 4 12 4zM8 11.5h.01M12 11.5h.01M16 11.5h.01',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  'chevron-down': 'M6 9.5l6 6 6-6',
  'chevron-end': 'M9.5 6l6 6-6 6',
  clock: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 7.5V12l3 2',
  close: 'M6 6l12 12M18 6L6 18',
  error: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5V13M12 16.5h.01',
  euro: 'M18.5 6a7.8 7.8 0 1 0 0 12M4 10h9.5M4 14h8.5',
  external: 'M14 4h6v6M20 4l-9 9M18 14v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h4',
  filter:
    'M4 7h9M18 7h2M15.5 4.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5zM4 17h2M11 17h9M8.5 14.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5z',
  globe: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM3 12h18M12 3c-5 5-5 13 0 18c5-5 5-13 0-18z',
  home: 'M3.5 11.5l7.2-6.5a2 2 0 0 1 2.6 0l7.2 6.5M6 9.5V18a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2V9.5M9.5 20v-4a2.5 2.5 0 0 1 5 0v4',
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 11.5v5M12 7.5h.01',
  language: 'M3 6h10M8 4v2M11 6c-.7 3.5-3.5 6.5-7 8M5.5 9.5c1 2 3 3.7 5.5 4.5M11.5 20.5L16 10l4.5 10.5M13 17h6',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  locate: 'M12 6a6 6 0 1 0 0 12a6 6 0 0 0 0-12zM12 2.5V6M12 18v3.5M2.5 12H6M18 12h3.5M12 12h.01',
  location: 'M12 21s-7-5.7-7-11a7 7 0 0 1 14 0c0 5.3-7 11-7 11zM12 7.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5z',
  lock: 'M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2zM8 11V8a4 4 0 0 1 8 0v3',
  mail: 'M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM3.5 7.5l7.2 5.2a2.2 2.2 0 0 0 2.6 0l7.2-5.2',
  map: 'M9 4L4 6a1 1 0 0 0-.6 1v11.5a.8.8 0 0 0 1.1.7L9 17.5l6 2.5 5-2a1 1 0 0 0 .6-1V5.5a.8.8 0 0 0-1.1-.7L15 6.5zM9 4v13.5M15 6.5V20',
  minus: 'M5 12h14',
  people:
    'M9 5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7zM2.5 20a6.5 5.5 0 0 1 13 0M15.5 5.2a3.5 3.5 0 0 1 0 6.6M18 15a6.5 5.5 0 0 1 3.5 5',
  person: 'M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20.5a7.5 6 0 0 1 15 0',
  phone:
    'M6 4h2.5a1 1 0 0 1 1 .8l.8 3.4a1 1 0 0 1-.4 1L8.3 10.5a12 12 0 0 0 5.2 5.2l1.3-1.6a1 1 0 0 1 1-.4l3.4.8a1 1 0 0 1 .8 1V18a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2z',
  plus: 'M12 5v14M5 12h14',
  route:
    'M6 17a2 2 0 1 0 0 4a2 2 0 0 0 0-4zM18 3a2 2 0 1 0 0 4a2 2 0 0 0 0-4zM8 19h8.5a3.5 3.5 0 0 0 0-7h-9a3.5 3.5 0 0 1 0-7H16',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20',
  sound: 'M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  success: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM8 12.5l2.8 2.8L16 9.5',
  video:
    'M4.5 6h9a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2zM15.5 10.5l4.5-2.7a1 1 0 0 1 1.5.9v6.6a1 1 0 0 1-1.5.9l-4.5-2.7',
  warning: 'M10.3 4L2.5 17.5A2 2 0 0 0 4.2 20.5h15.6a2 2 0 0 0 1.7-3L13.7 4a2 2 0 0 0-3.4 0zM12 9v4.5M12 17h.01',
  wheelchair: 'M11 3a1.5 1.5 0 1 0 0 3a1.5 1.5 0 0 0 0-3zM11 9v6h5l2 5h2M11 11.5h4.5M8 11.5a5 5 0 1 0 6.3 6.5',
} as const satisfies Record<string, string>;

export type IconName = keyof typeof icons;

/** Icons that point along the reading direction and turn around with it. */
export const directional: ReadonlySet<string> = new Set<IconName>(['chevron-end', 'external', 'list', 'route']);
