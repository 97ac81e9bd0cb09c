/**
 * The record, and what makes a finding of a mark with it: for every card, fetched with the popover
 * when a pointer first rests on a mark.
 */
import { record } from '../dataset/record.ts';
import { joinRecord } from '../judge/join-record.ts';
import { findOwnSource } from '../judge/own-source.ts';
import { world } from './world.ts';

world().record = { dataset: record, joinRecord, findOwnSource };
