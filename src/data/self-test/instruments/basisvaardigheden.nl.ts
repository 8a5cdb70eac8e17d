export { default } from './basisvaardigheden.nl.json' with { type: 'json' };
