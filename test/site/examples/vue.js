/** Vue, without build tools: names with a hyphen that it does not know are left to the browser. */
import { createApp } from 'vue';

const app = createApp({
  data: () => ({ fase: 'spirende', vist: '' }),
  template: `
    <button @click="fase = 'moden'">Moden</button>
    <output>{{ vist }}</output>
    <klynge-figur figur="livsforloeb" :fase="fase" tema="lys" titel="En klynge udvikler sig"
                  @klynge:tilstand="vist = $event.detail.fase">
      <a href="https://klynge.example/embed/livsforloeb/">Se tegningen</a>
    </klynge-figur>`,
});
app.config.compilerOptions.isCustomElement = (name) => name === 'klynge-figur';
app.mount('#app');
