// Leaflet's types describe its main file, which is no ES module; this is the same library as one.
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
