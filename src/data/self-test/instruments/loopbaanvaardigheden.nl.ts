export { default } from './loopbaanvaardigheden.nl.json' with { type: 'json' };
