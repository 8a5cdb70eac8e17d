import { define } from '../define.ts';
import { LcButton } from './button.ts';

define('lc-button', LcButton);
