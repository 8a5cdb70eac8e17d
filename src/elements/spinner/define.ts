import { define } from '../define.ts';
import { LcSpinner } from './spinner.ts';

define('lc-spinner', LcSpinner);
