import './define.ts';
import { factIcons } from './fact-icons.ts';
import { icons } from './icons.ts';

Object.assign(icons, factIcons);
