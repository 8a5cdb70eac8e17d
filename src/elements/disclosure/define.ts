import { define } from '../define.ts';
import '../icon/define.ts';
import { LcDisclosure } from './disclosure.ts';

define('lc-disclosure', LcDisclosure);
