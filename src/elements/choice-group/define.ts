import { define } from '../define.ts';
import { LcChoiceGroup } from './choice-group.ts';

define('lc-choice-group', LcChoiceGroup);
