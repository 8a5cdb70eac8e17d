import '../icon/define.ts';
import { define } from '../define.ts';
import { LcTextField } from './text-field.ts';

define('lc-text-field', LcTextField);
