/** English phrases with which a notice says how something is done: "by clicking …", "please write to …". */

import type { MeansWords } from '../../../lexicon/means-words.ts';
import { ABLE, ON_REQUEST, READER_MAY, RIGHT } from './rules/right-frames.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const means: MeansWords = {
  grants: [RIGHT, ABLE, READER_MAY, ON_REQUEST],
  patterns: [
    '(by|through|via) (also|simply|either|directly)? (clicking|contacting|emailing|e mailing|writing|calling|visiting|sending|logging|going|using|following|accessing|changing|adjusting|submitting|replying|selecting|updating|filling|completing|opening|unchecking|checking|uninstalling|editing|managing|signing|pressing|modifying|turning|disabling|setting|unsubscribing|texting|navigating)',
    '(please|simply|just|should|must) (also|directly|either)? (click|contact|email|e mail|write|call|visit|log in|log into|sign in|follow|use the|go to|open|send|submit|reply|fill|complete|select|press|text|uncheck|update)',
    // After a comma it may be one of a list of things that can be had: ", update or delete".
    ', (also|directly|either)? (click|contact|email|e mail|write to|call|visit|log in|log into|sign in|follow the|use the|go to|send|submit a|submit your|fill|select|press|text|uncheck)',
    '(can|may) (also|directly|either)? (click|contact|email|e mail|write to|call|visit|log in|log into|sign in|go to|reply|fill)',
    '^ (click|contact|email|e mail|write|call|visit|log in|log into|sign in|follow|go to|send|submit|reply|fill|complete|select|press|text|uncheck)',
    '(contact|email|e mail|call|write) (=us|to us|our)',
    '(in|through|via|under|from|using|on|within) ...6 (setting|preference|my account|preference center|control panel|dashboard|menu)',
    '(the|an|a) (unsubscribe|opt out) (link|button|form|page|instruction)',
  ],
  handled: words('information data detail pii record entry mistake error inaccuracy'),
  asides: words('if when should because unless'),
  goals: words(
    'request access delete erase remove correct update change amend rectify modify review view obtain exercise opt withdraw revoke have ensure object ask learn find restrict unsubscribe cancel close know receive',
  ),
};
