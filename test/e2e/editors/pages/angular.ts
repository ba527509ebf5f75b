import '@angular/compiler';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { TEXT } from '../text.ts';
import { ready } from './page.ts';

/** A reactive form, compiled in the page: its decorator is called as the function that it is. */
const control = new FormControl(TEXT, { nonNullable: true, validators: Validators.required });
const Field = Component({
  selector: 'plan-field',
  imports: [ReactiveFormsModule],
  template: '<label>Hulp en voorzieningen<br><textarea id="field" [formControl]="control"></textarea></label>',
})(
  class {
    control = control;
  },
);
await bootstrapApplication(Field, { providers: [provideZonelessChangeDetection()] });
ready(() => control.value);
