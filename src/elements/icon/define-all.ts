import './define-facts.ts';
import { icons } from './icons.ts';
import { moreIcons } from './more-icons.ts';

// Together with what needs them, so that nobody loads forty drawings to see three.
Object.assign(icons, moreIcons);
