import { createPlaceSearch, type PlaceSearch } from '../../domain/places/search.ts';
import { decodeGazetteer } from './decode.ts';

/** Search over a gazetteer in the compact format; loaded together with it, when a visitor reaches the field. */
export const placeSearch = (text: string): PlaceSearch => createPlaceSearch(decodeGazetteer(text));
